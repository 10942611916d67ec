/** The register of applications to the debate on the report (R-01 … R-04). */
export const debatePl = {
  debate: {
    title: 'Zgłoszenia do debaty nad raportem',
    open: 'Zgłoszenia do debaty',
    until: 'Zgłoszenia do {{day}}, godz. 23:59:59 (art. 28aa ust. 8 u.s.g.).',
    over: 'Termin zgłoszeń minął: {{day}}, godz. 23:59:59 (art. 28aa ust. 8 u.s.g.).',
    rule: 'Poparcie: co najmniej {{supporters}} podpisów. Głos zabiera {{admitted}} mieszkańców, w kolejności wpływu; dalsi czekają w rezerwie.',
    enter: 'Wpisz zgłoszenie papierowe',
    edit: 'Zgłoszenie nr {{no}}',
    saved: 'Zapisano zgłoszenie nr {{no}}.',
    none: 'Nie ma jeszcze zgłoszeń.',
    name: 'Imię i nazwisko',
    nameMissing: 'Wpisz imię i nazwisko.',
    contact: 'Kontakt',
    contactHint: 'Telefon albo e-mail; widzi tylko biuro rady.',
    no: 'Nr',
    place: 'Miejsce',
    placeOf: { admitted: '{{position}}. – głos', reserve: '{{position}}. – rezerwa', none: 'poza listą' },
    receivedAt: 'Wpłynęło',
    receivedMissing: 'Wpisz dzień i godzinę wpływu.',
    receivedHint: 'Dzień i godzina wpływu do Przewodniczącego.',
    channel: 'Sposób',
    channelOf: { paper: 'papierowo', electronic: 'elektronicznie' },
    signatures: 'Podpisy',
    tooFew: '{{signatures}} (za mało, potrzeba {{supportersNeeded}})',
    list: 'lista (PDF)',
    standing: 'Ocena biura',
    standingOf: {
      filed: 'do sprawdzenia',
      complete: 'kompletne',
      incomplete: 'niekompletne',
      withdrawn: 'wycofane',
    },
    note: 'Uwagi biura',
    retention: 'Dane osób popierających',
    retentionText:
      'Listy podpisów i kontakty nigdy nie są publikowane. Po zamknięciu sesji usuń je: cel ich przetwarzania się kończy.',
    erase: 'Usuń listy podpisów i kontakty',
    eraseQuestion: 'Usunąć listy podpisów i kontakty?',
    eraseText: 'Zostaną imiona i nazwiska zgłoszonych, kolejność i liczba podpisów. Tego nie można cofnąć.',
    erased: 'Usunięto listy podpisów i kontakty.',
    erasedAt: 'Listy podpisów i kontakty usunięto {{at}}.',
  },
  legalPaths: {
    title: 'Co wynika z głosowań rocznych',
    confidence: {
      granted: 'Wotum zaufania: udzielone.',
      refused: 'Wotum zaufania: nieudzielone z mocy prawa (art. 28aa ust. 9 u.s.g.).',
    },
    discharge: {
      granted: 'Absolutorium: udzielone.',
      refused: 'Absolutorium: nieudzielone uchwałą Rady.',
      'not-adopted': 'Absolutorium: uchwała niepodjęta. Odmowy się z tego nie wyprowadza.',
    },
    path: {
      'referendum-after-discharge':
        'Uchwała o nieudzieleniu absolutorium to inicjatywa referendum w sprawie odwołania wójta. Sesję w sprawie referendum zwołuje się najwcześniej na {{day}} ({{basis}}); głosowanie imienne, opinia RIO i wyjaśnienia wójta.',
      'referendum-after-confidence':
        'Wotum zaufania nieudzielone w dwóch kolejnych latach: Rada może uchwalić referendum w sprawie odwołania wójta, najwcześniej na sesji {{day}} ({{basis}}); głosowanie imienne.',
      'second-refusal-next-year':
        'Nieudzielenie wotum zaufania także w przyszłym roku otworzy drogę do referendum ({{basis}}).',
    },
    counsel:
      'Potwierdź z radcą prawnym, także terminy: nie przed upływem 9 miesięcy od wyboru i nie później niż 9 miesięcy przed końcem kadencji.',
  },
};

export const debateEn: typeof debatePl = {
  debate: {
    title: 'Applications to the debate on the report',
    open: 'Applications to the debate',
    until: 'Applications until {{day}}, 23:59:59 (art. 28aa ust. 8 u.s.g.).',
    over: 'The time for applications ended on {{day}}, 23:59:59 (art. 28aa ust. 8 u.s.g.).',
    rule: 'Support: at least {{supporters}} signatures. {{admitted}} residents speak in the order of receipt; the others wait in reserve.',
    enter: 'Enter a paper application',
    edit: 'Application no. {{no}}',
    saved: 'Application no. {{no}} saved.',
    none: 'No applications yet.',
    name: 'Name',
    nameMissing: 'Enter the name.',
    contact: 'Contact',
    contactHint: 'Telephone or e-mail; only the council office sees it.',
    no: 'No.',
    place: 'Place',
    placeOf: { admitted: '{{position}}. – speaks', reserve: '{{position}}. – reserve', none: 'off the list' },
    receivedAt: 'Received',
    receivedMissing: 'Enter day and hour of receipt.',
    receivedHint: 'Day and hour of receipt by the chair.',
    channel: 'Way',
    channelOf: { paper: 'on paper', electronic: 'electronically' },
    signatures: 'Signatures',
    tooFew: '{{signatures}} (too few, {{supportersNeeded}} needed)',
    list: 'list (PDF)',
    standing: 'Judged by the office',
    standingOf: { filed: 'to be checked', complete: 'complete', incomplete: 'incomplete', withdrawn: 'withdrawn' },
    note: 'Notes of the office',
    retention: 'Data of supporters',
    retentionText:
      'Signed lists and contacts are never published. Erase them after the session: their purpose has ended.',
    erase: 'Erase signed lists and contacts',
    eraseQuestion: 'Erase signed lists and contacts?',
    eraseText: 'Names, order and numbers of signatures stay. This cannot be undone.',
    erased: 'Signed lists and contacts erased.',
    erasedAt: 'Signed lists and contacts were erased {{at}}.',
  },
  legalPaths: {
    title: 'What follows from the annual votes',
    confidence: { granted: 'Confidence: granted.', refused: 'Confidence: refused by law (art. 28aa ust. 9 u.s.g.).' },
    discharge: {
      granted: 'Discharge: granted.',
      refused: 'Discharge: refused by resolution.',
      'not-adopted': 'Discharge: resolution not adopted. No refusal is derived from it.',
    },
    path: {
      'referendum-after-discharge':
        'A refused discharge is the initiative of a referendum on recalling the mayor. The session on it is called for {{day}} at the earliest ({{basis}}); roll call, opinion of the audit chamber, the mayor’s explanation.',
      'referendum-after-confidence':
        'Confidence refused in two years running: the council may resolve a referendum on recalling the mayor, at a session on {{day}} at the earliest ({{basis}}); roll call.',
      'second-refusal-next-year': 'A second refusal next year would open the way to a referendum ({{basis}}).',
    },
    counsel:
      'Confirm with legal counsel, also the times: not before nine months after the election and not later than nine months before the end of the term.',
  },
};
