/** Sittings of committees: on the chair's console and at the desk. */
export const committeesPl = {
  steps: {
    open: 'Otwórz posiedzenie',
    close: 'Zamknij posiedzenie',
    prepare: 'Przygotuj głosowanie: {{committee}}',
    hands: {
      label: 'Policz głosy ponownie',
      explanation: 'Skład głosujących zmienił się po policzeniu rąk.',
      blocked: 'Policz podniesione ręce jeszcze raz.',
    },
    opinion: {
      label: 'Zapisz opinię',
      explanation: '{{committee}} – opinia: {{opinion}}.',
      blocked: 'Wpisz uwagi komisji poniżej.',
    },
  },
  choice: 'Głosuje',
  opinion: {
    title: '{{committee}}: opinia',
    label: 'Opinia komisji',
    remarks: 'Uwagi',
    notAdopted: 'Wniosek nie uzyskał większości. Bez przyjętego głosowania można zapisać tylko brak opinii.',
  },
  hands: {
    action: 'Policz podniesione ręce…',
    again: 'Policz jeszcze raz…',
    question: 'Ile rąk podniesiono?',
    hint: 'Uprawnionych: {{eligible}}. Kto nie podniósł ręki, ma BRAK GŁOSU. Wykazu imiennego nie będzie.',
    confirm: 'Zapisz liczbę głosów',
  },
  others: 'Radni spoza komisji ({{count}})',
  outside: 'spoza komisji',
  otherVotes: 'Głosuje komisja, do której nie należysz. Możesz zabrać głos i składać wnioski (art. 21 ust. 4 u.s.g.).',
};

export const committeesEn: typeof committeesPl = {
  steps: {
    open: 'Open the sitting',
    close: 'Close the sitting',
    prepare: 'Prepare the vote: {{committee}}',
    hands: {
      label: 'Count hands again',
      explanation: 'Those who may vote changed since the hands were counted.',
      blocked: 'Count the raised hands once more.',
    },
    opinion: {
      label: 'Record the opinion',
      explanation: '{{committee}} – opinion: {{opinion}}.',
      blocked: 'Write the committee’s remarks below.',
    },
  },
  choice: 'Who votes',
  opinion: {
    title: '{{committee}}: opinion',
    label: 'Opinion of the committee',
    remarks: 'Remarks',
    notAdopted: 'The motion found no majority. Without an adopted vote only „no opinion” can be recorded.',
  },
  hands: {
    action: 'Count raised hands…',
    again: 'Count again…',
    question: 'How many hands were raised?',
    hint: 'Entitled: {{eligible}}. Whoever raised no hand has not voted. There will be no named list.',
    confirm: 'Record the numbers',
  },
  others: 'Councillors who are no members ({{count}})',
  outside: 'no member',
  otherVotes: 'A committee votes that you are no member of. You may speak and move (art. 21(4)).',
};
