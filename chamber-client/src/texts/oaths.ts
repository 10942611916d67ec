export const oathsPl = {
  action: 'Ślubowanie…',
  title: 'Ślubowanie',
  read: 'Odczytaj rotę (art. 23a ust. 1 u.s.g.)',
  /** Words of the act. */
  words:
    'Wierny Konstytucji i prawu Rzeczypospolitej Polskiej, ślubuję uroczyście obowiązki radnego sprawować godnie, rzetelnie i uczciwie, mając na względzie dobro mojej gminy i jej mieszkańców.',
  call: 'Wywołuj kolejno. Radny wstaje i mówi „ślubuję”; może dodać „Tak mi dopomóż Bóg”.',
  waiting: 'Przed ślubowaniem: {{count}}',
  nobody: 'Wszyscy radni złożyli ślubowanie.',
  sworn: '{{name}} – ślubuję',
  mayor: 'Ślubowanie Wójta (art. 29a ust. 1 u.s.g.)',
  mayorWords:
    'Obejmując urząd wójta gminy, uroczyście ślubuję, że dochowam wierności prawu, a powierzony mi urząd sprawować będę tylko dla dobra publicznego i pomyślności mieszkańców gminy.',
  mayorDone: '{{name}} – ślubowanie złożone',
  close: 'Zamknij',
};

export const oathsEn: typeof oathsPl = {
  action: 'Oaths…',
  title: 'Oaths',
  read: 'Read the words of the oath (art. 23a(1) u.s.g.)',
  words: oathsPl.words,
  call: 'Call one after another. The councillor rises and says “ślubuję”; “Tak mi dopomóż Bóg” may be added.',
  waiting: 'Not yet sworn in: {{count}}',
  nobody: 'All councillors have taken the oath.',
  sworn: '{{name}} – sworn in',
  mayor: 'The mayor’s oath (art. 29a(1) u.s.g.)',
  mayorWords: oathsPl.mayorWords,
  mayorDone: '{{name}} – sworn in',
  close: 'Close',
};
