import { articles } from '../../../../core/src/kernel/articles.js';
import { HttpError } from '../../platform/errors/http-error.js';

export function noDebateHere(): HttpError {
  return new HttpError(404, {
    code: 'no-report-debate',
    text: 'Na tej sesji nie ma debaty nad raportem o stanie gminy.',
  });
}

/** filed on the session day or later. */
export function filedTooLate(lastDay: string): HttpError {
  const day = lastDay.split('-').reverse().join('.');
  return new HttpError(422, {
    code: 'application-too-late',
    text: `Zgłoszenie składa się najpóźniej w dniu poprzedzającym sesję: do ${day}, godz. 23:59:59.`,
    article: articles.debateResidents,
  });
}

export function receivedInFuture(): HttpError {
  return new HttpError(422, {
    code: 'received-in-future',
    text: 'Czas wpływu nie może być późniejszy niż teraz.',
    path: 'receivedAt',
  });
}

export function tooFewSignatures(needed: number): HttpError {
  return new HttpError(422, {
    code: 'too-few-signatures',
    text: `Zgłoszenie wymaga poparcia podpisami co najmniej ${needed} osób.`,
    article: articles.debateSupport,
    path: 'signatures',
  });
}

export function applicationUnknown(): HttpError {
  return new HttpError(404, { code: 'application-unknown', text: 'Nie ma takiego zgłoszenia.' });
}

export function unfitList(reason: 'not-pdf' | 'too-large'): HttpError {
  if (reason === 'too-large')
    return new HttpError(413, { code: 'too-large', text: 'Plik z podpisami jest większy niż 5 MB.' });
  return new HttpError(415, { code: 'not-pdf', text: 'Listę z podpisami dołącz jako plik PDF.' });
}

export function tooManyApplications(waitMs: number): HttpError {
  return new HttpError(429, {
    code: 'too-many-requests',
    text: 'Z tego miejsca wysłano już kilka zgłoszeń. Spróbuj później albo złóż zgłoszenie w urzędzie.',
    retryAfterS: Math.ceil(waitMs / 1000),
  });
}

export function notYetErasable(): HttpError {
  return new HttpError(422, {
    code: 'session-not-closed',
    text: 'Dane osób popierających usuwa się po zamknięciu sesji.',
  });
}

export function notForYou(): HttpError {
  return new HttpError(403, {
    code: 'not-permitted',
    text: 'Listę zgłoszonych widzi prowadzący obrady i obsługa sesji.',
  });
}
