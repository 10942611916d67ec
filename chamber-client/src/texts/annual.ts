/** The annual special session on console, panel and desk (§9). */
export const annualPl = {
  papers: {
    waiveTitle: 'Brakuje dokumentów do absolutorium',
    waiveText:
      'Ustawa każe Radzie zapoznać się z nimi przed głosowaniem. Możesz przejść dalej tylko z podaniem powodu.',
    reason: 'Powód przejścia do głosowania bez tych dokumentów',
    reasonHint: 'Powód trafi do dziennika sesji i będzie jawny.',
    waive: 'Przejdź dalej mimo braku',
    complete: 'Dokumenty do absolutorium: komplet',
    waived: 'Dokumenty do absolutorium: przejście mimo braków',
    missing: 'Dokumenty do absolutorium: brakuje {{count}}',
  },
  debate: {
    title: 'Debata nad raportem',
    noLimit: 'Radni: bez limitu czasu (art. 28aa ust. 5 u.s.g.).',
    order: 'Mieszkańcy zabierają głos w kolejności zgłoszeń.',
    full: 'Głos zabrała już cała dopuszczona liczba mieszkańców. Więcej może dopuścić Rada.',
    vote: 'Głosowanie nad zwiększeniem liczby…',
    voteTitle: 'Zwiększenie liczby mieszkańców w debacie',
    number: 'Liczba mieszkańców, którzy mogą zabrać głos',
    numberHint: 'Więcej niż {{admitted}}. Rada decyduje zwykłą większością.',
    numberWrong: 'Podaj liczbę większą niż {{admitted}}.',
    subject: 'Zwiększenie do {{number}} liczby mieszkańców mogących zabrać głos w debacie nad raportem o stanie gminy',
    prepare: 'Przygotuj głosowanie',
    adopted: 'Rada przyjęła zwiększenie liczby mieszkańców. Wpisz przyjętą liczbę:',
    raise: 'Dopuść {{number}} mieszkańców',
  },
  refusalVote: {
    text: 'Rada może głosować osobno nad uchwałą o nieudzieleniu absolutorium. Potrzebna jest ta sama większość.',
    action: 'Głosowanie nad nieudzieleniem absolutorium',
    subject: 'Uchwała w sprawie nieudzielenia Wójtowi absolutorium z tytułu wykonania budżetu',
  },
};

export const annualEn: typeof annualPl = {
  papers: {
    waiveTitle: 'Papers of the discharge are missing',
    waiveText: 'By law the council takes note of them before the vote. You may go on only with a reason.',
    reason: 'Reason for voting without these papers',
    reasonHint: 'The reason goes into the session’s log and is public.',
    waive: 'Go on without them',
    complete: 'Papers of the discharge: complete',
    waived: 'Papers of the discharge: gone on without some',
    missing: 'Papers of the discharge: {{count}} missing',
  },
  debate: {
    title: 'Debate on the report',
    noLimit: 'Councillors: no time limit (art. 28aa ust. 5 u.s.g.).',
    order: 'Residents speak in the order of their applications.',
    full: 'All admitted residents have spoken. The council may admit more.',
    vote: 'Vote on raising the number…',
    voteTitle: 'More residents in the debate',
    number: 'Number of residents who may speak',
    numberHint: 'More than {{admitted}}. The council decides by simple majority.',
    numberWrong: 'Give a number above {{admitted}}.',
    subject: 'Zwiększenie do {{number}} liczby mieszkańców mogących zabrać głos w debacie nad raportem o stanie gminy',
    prepare: 'Prepare the vote',
    adopted: 'The council adopted a higher number of residents. Enter the adopted number:',
    raise: 'Admit {{number}} residents',
  },
  refusalVote: {
    text: 'The council may vote separately on refusing the discharge. The same majority is needed.',
    action: 'Vote on refusing the discharge',
    subject: 'Uchwała w sprawie nieudzielenia Wójtowi absolutorium z tytułu wykonania budżetu',
  },
};
