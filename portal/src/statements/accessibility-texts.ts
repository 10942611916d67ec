/** Deklaracja dostępności (T-08): the sentences of the Polish technical conditions, v. 2.0, by EU decision 2018/1523. */
export const accessibilityPl = {
  title: 'Deklaracja dostępności',
  template:
    'Wzór do uzupełnienia przez urząd gminy. Fragmenty w nawiasach kwadratowych nie są jeszcze wypełnione. Opis stanu dostępności dotyczy oprogramowania Kworum i jest prawdziwy.',
  someCouncil: '[nazwa urzędu]',
  someAddress: '[adres strony]',
  pledge:
    ' zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w sprawie dostępności ma zastosowanie do strony internetowej: ',
  published: 'Data publikacji strony internetowej: ',
  updated: 'Data ostatniej istotnej aktualizacji: ',
  toFill: '[RRRR-MM-DD]',
  statusHeading: 'Status pod względem zgodności z ustawą',
  statusBefore: 'Strona internetowa jest ',
  status: 'częściowo zgodna',
  statusAfter:
    ' z ustawą o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności wymienionych poniżej.',
  missingHeading: 'Treści niedostępne',
  missing: [
    'Dokumenty PDF dołączane do porządku obrad przygotowują różni autorzy; mogą nie mieć znaczników, opisów grafik lub warstwy tekstowej.',
    'Wykazy głosowań i listy obecności w PDF mają znaczniki i podany język, lecz nie sprawdzono ich walidatorem PDF/UA. Te same treści są dostępne na stronach jako HTML.',
    'Formuły prawne i treść uchwał są tylko po polsku, także w angielskiej wersji strony.',
  ],
  preparedHeading: 'Przygotowanie deklaracji w sprawie dostępności',
  prepared: 'Deklarację sporządzono dnia: ',
  reviewed: 'Deklaracja została ostatnio poddana przeglądowi i aktualizacji dnia: ',
  assessment:
    'Deklarację sporządzono na podstawie samooceny twórców oprogramowania: każdą stronę sprawdza automat axe, a także obsługę samą klawiaturą i powiększenie 200 %. Nie przeprowadzono jeszcze badania z udziałem użytkowników czytników ekranu.',
  helpsHeading: 'Ułatwienia',
  helps: [
    'Wszystkie treści są dostępne bez JavaScriptu. Z włączonym JavaScriptem strona sesji odświeża się sama; można to wstrzymać przyciskiem „Wstrzymaj aktualizacje”.',
    'Nowy punkt porządku obrad, otwarcie głosowania i jego wynik są odczytywane przez czytniki ekranu.',
    'Sposób głosowania oznaczają zawsze słowo i znak, nigdy sam kolor.',
    'Jasny i ciemny wygląd; strona uwzględnia ustawienia systemu, w tym wysoki kontrast.',
  ],
  shortcutsHeading: 'Skróty klawiszowe',
  shortcuts: 'Strona nie ma własnych skrótów klawiszowych. Działają standardowe skróty przeglądarki.',
  contactHeading: 'Informacje zwrotne i dane kontaktowe',
  person: 'Za rozpatrywanie uwag i wniosków odpowiada: ',
  personToFill: '[imię i nazwisko lub komórka]',
  email: 'E-mail: ',
  emailToFill: '[adres e-mail]',
  phone: 'Telefon: ',
  phoneToFill: '[numer telefonu]',
  procedureIntro: 'Każdy ma prawo:',
  procedureRights: [
    'zgłosić uwagi dotyczące dostępności cyfrowej strony lub jej elementu,',
    'zgłosić żądanie zapewnienia dostępności cyfrowej strony lub jej elementu,',
    'wnioskować o udostępnienie niedostępnej informacji w innej alternatywnej formie.',
  ],
  procedureRequest:
    'Żądanie musi zawierać dane kontaktowe osoby zgłaszającej, wskazanie strony lub elementu strony, której dotyczy, oraz wskazanie dogodnej formy udostępnienia informacji, jeśli żądanie dotyczy alternatywnej formy.',
  complaintsHeading: 'Obsługa wniosków i skarg związanych z dostępnością',
  complaints:
    'Rozpatrzenie zgłoszenia powinno nastąpić niezwłocznie, najpóźniej w ciągu 7 dni. Jeżeli w tym terminie zapewnienie dostępności albo alternatywnej formy nie jest możliwe, powinno nastąpić najdalej w ciągu 2 miesięcy od zgłoszenia. W przypadku niedotrzymania terminów lub odmowy można złożyć skargę do [organ nadzorujący], a po wyczerpaniu tej drogi wniosek do Rzecznika Praw Obywatelskich: ',
  ombudsman: 'strona Rzecznika Praw Obywatelskich',
  architectureHeading: 'Dostępność architektoniczna',
  architecture: '[Opis dojścia i dojazdu, wejścia, sali obrad, pętli indukcyjnej, tłumacza PJM, psa asystującego.]',
  appsHeading: 'Aplikacje mobilne',
  apps: 'Do tej strony nie ma aplikacji mobilnych.',
};

export const accessibilityEn: typeof accessibilityPl = {
  title: 'Accessibility statement',
  template:
    'A template for the municipal office to complete. Parts in square brackets are not filled in yet. What is said of the state of accessibility concerns the Kworum software and is true.',
  someCouncil: '[name of the office]',
  someAddress: '[address of the site]',
  pledge:
    ' undertakes to make its website accessible in accordance with the Act of 4 April 2019 on Digital Accessibility of Websites and Mobile Applications of Public Entities. This accessibility statement applies to: ',
  published: 'Website published on: ',
  updated: 'Last major update: ',
  toFill: '[YYYY-MM-DD]',
  statusHeading: 'Compliance status',
  statusBefore: 'This website is ',
  status: 'partially compliant',
  statusAfter:
    ' with the Act on Digital Accessibility of Websites and Mobile Applications of Public Entities, due to the non-compliances listed below.',
  missingHeading: 'Content that is not accessible',
  missing: [
    'PDF documents attached to the agenda come from various authors; they may lack tags, descriptions of images or a text layer.',
    'Lists of votes and attendance lists in PDF are tagged and state their language, but no PDF/UA validator has checked them. The same content is available on the pages as HTML.',
    'Legal formulas and the text of resolutions are in Polish only, also in the English version of the site.',
  ],
  preparedHeading: 'Preparation of this statement',
  prepared: 'This statement was prepared on: ',
  reviewed: 'This statement was last reviewed and updated on: ',
  assessment:
    'The statement is based on a self-assessment by the makers of the software: every page is checked by the axe tool, by keyboard alone and at 200 % zoom. No study with users of screen readers has been carried out yet.',
  helpsHeading: 'What helps',
  helps: [
    'All content is available without JavaScript. With JavaScript the session page updates by itself; the button “Pause updates” stops that.',
    'A new agenda item, the opening of a vote and its result are spoken by screen readers.',
    'How a councillor voted is always said by a word and a mark, never by colour alone.',
    'Light and dark themes; the site follows the settings of the system, high contrast included.',
  ],
  shortcutsHeading: 'Keyboard shortcuts',
  shortcuts: 'The site has no keyboard shortcuts of its own. Those of the browser work.',
  contactHeading: 'Feedback and contact',
  person: 'Responsible for remarks and requests: ',
  personToFill: '[name or unit]',
  email: 'E-mail: ',
  emailToFill: '[e-mail]',
  phone: 'Telephone: ',
  phoneToFill: '[telephone number]',
  procedureIntro: 'Everyone may:',
  procedureRights: [
    'send remarks on the digital accessibility of the site or a part of it,',
    'demand that the site or a part of it be made digitally accessible,',
    'ask for inaccessible information in an alternative form.',
  ],
  procedureRequest:
    'A demand must give contact details of the person, name the page or the part of it, and say which form suits, if it concerns an alternative form.',
  complaintsHeading: 'Requests and complaints about accessibility',
  complaints:
    'A request should be answered without delay, within 7 days at the latest. When accessibility or an alternative form cannot be provided in that time, it should be within 2 months of the request. When the terms are not kept, or the request is refused, a complaint may be lodged with [supervising body], and after that with the Commissioner for Human Rights: ',
  ombudsman: 'site of the Commissioner for Human Rights',
  architectureHeading: 'Accessibility of the building',
  architecture:
    '[Access on foot and by car, entrance, council hall, induction loop, sign language interpreter, assistance dogs.]',
  appsHeading: 'Mobile applications',
  apps: 'There are no mobile applications for this site.',
};
