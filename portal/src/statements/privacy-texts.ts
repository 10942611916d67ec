import type { Statement } from './statement.js';

/** Klauzula informacyjna of the sessions and of this site (A-01; art. 13 and 14 RODO), as a template for the office. */
export const privacyPl: Statement = {
  title: 'Klauzula informacyjna',
  template: 'Wzór do uzupełnienia przez urząd gminy. Fragmenty w nawiasach kwadratowych nie są jeszcze wypełnione.',
  sections: [
    {
      heading: 'Administrator danych',
      paragraphs: [
        'Administratorem danych osobowych jest [nazwa urzędu lub organu], [adres]. Kontakt: [telefon], [adres e-mail], adres do doręczeń elektronicznych: [ADE].',
        'Inspektor ochrony danych: [imię i nazwisko], [adres e-mail].',
      ],
    },
    {
      heading: 'Po co i na jakiej podstawie przetwarzane są dane',
      paragraphs: [
        'Obrady rady gminy są jawne, transmitowane i utrwalane za pomocą urządzeń rejestrujących obraz i dźwięk. Imienne wykazy głosowań radnych są podawane do publicznej wiadomości. To obowiązek prawny, więc zgoda osób biorących udział w obradach nie jest potrzebna.',
      ],
      points: [
        'art. 6 ust. 1 lit. c i e RODO,',
        'art. 11b, art. 14 ust. 2–4 i art. 20 ust. 1b ustawy z dnia 8 marca 1990 r. o samorządzie gminnym,',
        'ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej.',
      ],
    },
    {
      heading: 'Jakie dane są publikowane',
      paragraphs: [
        'Na tej stronie publikowane są: imiona i nazwiska radnych, ich kluby, obecność i głosy, nazwiska osób zabierających głos oraz porządek obrad z dokumentami. Dziennik sesji zawiera identyfikatory radnych i gości. Nie zawiera numerów PESEL ani adresów.',
      ],
    },
    {
      heading: 'Komu dane są przekazywane',
      paragraphs: [
        'Dane są publiczne: może je przeczytać każdy. Imienne wykazy głosowań publikuje się również w Biuletynie Informacji Publicznej i na stronie internetowej gminy. Podmioty przetwarzające dane na zlecenie urzędu: [hosting, transmisja, napisy].',
      ],
    },
    {
      heading: 'Jak długo dane są przechowywane',
      paragraphs: [
        'Dokumentacja sesji, protokoły i wykazy głosowań to materiały archiwalne (kategoria A), przechowywane wieczyście. Nagrania: [okres przechowywania].',
      ],
    },
    {
      heading: 'Twoje prawa',
      paragraphs: [
        'Masz prawo dostępu do swoich danych, ich sprostowania, ograniczenia przetwarzania oraz wniesienia sprzeciwu z przyczyn związanych z Twoją szczególną sytuacją. Możesz wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych (ul. Stawki 2, 00-193 Warszawa). Prawo do prywatności osób pełniących funkcje publiczne jest ograniczone w zakresie związanym z pełnieniem tych funkcji (art. 5 ust. 2 ustawy o dostępie do informacji publicznej).',
      ],
    },
    {
      heading: 'Ta strona internetowa',
      paragraphs: [
        'Czytanie tej strony nie wymaga podania żadnych danych. Strona nie zapisuje plików cookie, nie śledzi czytelników i nie pobiera niczego z innych serwerów. Wybrany wygląd strony zapamiętuje tylko Twoja przeglądarka. Adres IP służy, w pamięci serwera, do ograniczenia liczby jednoczesnych połączeń z jednego adresu i nie jest zapisywany w dzienniku systemu.',
      ],
    },
  ],
};

export const privacyEn: Statement = {
  title: 'Privacy notice',
  template: 'A template for the municipal office to complete. Parts in square brackets are not filled in yet.',
  sections: [
    {
      heading: 'Controller',
      paragraphs: [
        'The controller of personal data is [name of the office or body], [address]. Contact: [telephone], [e-mail], address for electronic delivery: [ADE].',
        'Data protection officer: [name], [e-mail].',
      ],
    },
    {
      heading: 'Why data are processed, and on what basis',
      paragraphs: [
        'Sessions of a municipal council are public, broadcast and recorded in picture and sound. Lists of how each councillor voted are made public. This is a legal duty, so the consent of those taking part is not needed.',
      ],
      points: [
        'art. 6 sec. 1 c and e GDPR,',
        'art. 11b, art. 14 sec. 2–4 and art. 20 sec. 1b of the Act of 8 March 1990 on Municipal Self-Government,',
        'the Act of 6 September 2001 on Access to Public Information.',
      ],
    },
    {
      heading: 'Which data are published',
      paragraphs: [
        'This site publishes names of councillors, their clubs, attendance and votes, names of those who take the floor, and the agenda with its documents. The session log holds identifiers of councillors and guests. It holds no PESEL numbers and no addresses.',
      ],
    },
    {
      heading: 'Who receives data',
      paragraphs: [
        'The data are public: anyone may read them. Lists of votes are also published in the Public Information Bulletin (BIP) and on the site of the municipality. Processors working for the office: [hosting, broadcast, captions].',
      ],
    },
    {
      heading: 'How long data are kept',
      paragraphs: [
        'Session files, minutes and lists of votes are archival material (category A) and are kept for ever. Recordings: [period].',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You may access your data, have them corrected, have processing restricted, and object on grounds relating to your particular situation. You may complain to the President of the Personal Data Protection Office (ul. Stawki 2, 00-193 Warszawa). The privacy of persons holding public office is limited in what concerns that office (art. 5 sec. 2 of the Act on Access to Public Information).',
      ],
    },
    {
      heading: 'This site',
      paragraphs: [
        'Reading this site requires no data. It stores no cookies, does not track readers and fetches nothing from other servers. The chosen theme is remembered by your browser only. Your IP address is used, in the memory of the server, to limit the number of simultaneous connections from one address; it is not written to the log of the system.',
      ],
    },
  ],
};
