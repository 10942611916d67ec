/** What became of a vote beside its figures (V-17, V-18, V-24, V-32), Polish and English. */
export const standingPl = {
  annulled: 'Unieważnione o {{time}}. Powód: {{reason}}',
  repeats:
    'Powtórzenie głosowania nr {{of}} na podstawie wniosku przyjętego w głosowaniu nr {{motion}}. Powód: {{reason}}',
  repeatedBy: 'Zastąpione głosowaniem nr {{no}}. Głosy i wykaz zachowano.',
  dischargePending: 'Odmowy absolutorium nie wyprowadza się z tego wyniku (art. 28a ust. 2 u.s.g.).',
  dischargeDecided: 'Rozstrzygnięcie Przewodniczącego: {{decision}}',
  objections: 'Zastrzeżenia',
  objection: '{{name}}, {{time}} – {{concerns}}: {{text}}',
  note: 'Odnotowano: {{note}}',
  concerns: { 'own-vote': 'własny głos', count: 'liczenie głosów' },
};

export const standingEn: typeof standingPl = {
  annulled: 'Annulled at {{time}}. Reason: {{reason}}',
  repeats: 'Repeats vote no. {{of}} on the strength of the motion adopted in vote no. {{motion}}. Reason: {{reason}}',
  repeatedBy: 'Replaced by vote no. {{no}}. Votes and list are kept.',
  dischargePending: 'No refusal of the discharge follows from this result (Art. 28a(2)).',
  dischargeDecided: 'Decision of the Chair: {{decision}}',
  objections: 'Objections',
  objection: '{{name}}, {{time}} – {{concerns}}: {{text}}',
  note: 'Noted: {{note}}',
  concerns: { 'own-vote': 'own vote', count: 'the count' },
};
