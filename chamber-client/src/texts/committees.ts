/** Sittings of committees: on the chair's console and at the desk. */
export const committeesPl = {
  steps: {
    prepare: 'Przygotuj głosowanie: {{committee}}',
    hands: {
      label: 'Policz głosy ponownie',
      explanation: 'Skład głosujących zmienił się po policzeniu rąk.',
      blocked: 'Policz podniesione ręce jeszcze raz.',
    },
    opinion: {
      label: 'Zapisz opinię',
      explanation: '{{committee}}: głosowanie zakończone.',
      blocked: 'Zapisz opinię komisji poniżej.',
    },
  },
};

export const committeesEn: typeof committeesPl = {
  steps: {
    prepare: 'Prepare the vote: {{committee}}',
    hands: {
      label: 'Count hands again',
      explanation: 'Those who may vote changed since the hands were counted.',
      blocked: 'Count the raised hands once more.',
    },
    opinion: {
      label: 'Record the opinion',
      explanation: '{{committee}}: the vote is over.',
      blocked: 'Record the committee’s opinion below.',
    },
  },
};
