import { type ErrorBody } from './http-error.js';

/** What is said when a request fails before any feature could say something better. */
export const statusTexts: Readonly<Record<number, ErrorBody>> = {
  400: { code: 'bad-request', text: 'Nieprawidłowe żądanie.' },
  401: { code: 'signed-out', text: 'Zaloguj się, aby kontynuować.' },
  403: { code: 'not-permitted', text: 'Brak uprawnień do tej czynności.' },
  404: { code: 'not-found', text: 'Nie znaleziono strony lub dokumentu.' },
  405: { code: 'method-not-allowed', text: 'Tej czynności nie można tu wykonać.' },
  413: { code: 'too-large', text: 'Przesłane dane są zbyt duże.' },
  414: { code: 'too-large', text: 'Adres jest zbyt długi.' },
  415: { code: 'unsupported-type', text: 'Ten rodzaj danych nie jest obsługiwany.' },
  429: { code: 'too-many-requests', text: 'Zbyt wiele prób. Odczekaj chwilę i spróbuj ponownie.' },
  503: { code: 'not-ready', text: 'System uruchamia się lub kończy pracę. Spróbuj ponownie za chwilę.' },
};

/** A bug or a broken part: the reader cannot help it, the log can. */
export const unexpected: ErrorBody = {
  code: 'failure',
  text: 'Wystąpił błąd systemu. Spróbuj ponownie, a jeśli się powtórzy, zgłoś go podając numer.',
};
