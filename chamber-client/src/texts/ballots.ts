/** Matters, remedies and changes of the agenda on console, panel and desk (§3, V-17, V-18, V-22, V-32). */
export const ballotsPl = {
  live: 'Głosy na żywo',
  menu: 'Głosowanie…',
  menuOf: 'Głosowanie nr {{no}}…',
  reason: 'Powód',
  reasonMissing: 'Podaj powód.',
  annul: {
    action: 'Unieważnij głosowanie…',
    question: 'Unieważnić głosowanie nr {{no}}?',
    confirm: 'Unieważnij głosowanie',
    consequence:
      'Wynik przestaje obowiązywać. Numer, głosy i wykaz zostają i będą opublikowane jako „nieważne”. Nie można tego cofnąć.',
    consequenceOpen:
      'Głosowanie zostanie zamknięte i unieważnione. Numer, głosy i wykaz zostają i będą opublikowane jako „nieważne”. Nie można tego cofnąć.',
    reasonHint: 'Na przykład: wyświetlono niewłaściwy tekst. Trafi do protokołu i będzie jawny.',
  },
  revoteMotion: {
    action: 'Wniosek o reasumpcję…',
    question: 'Poddać pod głosowanie wniosek o reasumpcję głosowania nr {{no}}?',
    explanation:
      'Najpierw Rada głosuje nad samym wnioskiem (zwykła większość). Dopiero po jego przyjęciu powtarza się głosowanie. Podstawą jest statut albo rzeczywista wątpliwość co do przebiegu lub obliczenia głosów.',
    subject: 'Wniosek o reasumpcję głosowania nr {{no}} ({{subject}})',
    text: 'Treść wniosku',
    textMissing: 'Podaj treść wniosku.',
    confirm: 'Przygotuj głosowanie nad wnioskiem',
  },
  repeat: {
    action: 'Powtórz głosowanie…',
    actionOf: 'Powtórz głosowanie nr {{no}}…',
    offer: 'Rada przyjęła wniosek o reasumpcję głosowania nr {{no}}.',
    againOffer:
      'Powtórne głosowanie unieważniono; głosowanie nr {{no}} znowu obowiązuje. Kolejne powtórzenie wymaga nowego wniosku.',
    question: 'Powtórzyć głosowanie nr {{no}}?',
    consequence:
      'Pod głosowanie trafi ta sama treść z tą samą większością. Pierwszy wykaz zostaje opublikowany jako „powtórzone”.',
    returnFirst: 'Najpierw wróć do punktu {{number}} porządku obrad.',
    motion: 'Przyjęty wniosek, na podstawie którego powtarza się głosowanie',
    motionText: 'Głosowanie nr {{no}}: {{subject}}',
    reasonHint: 'Trafi do protokołu i będzie jawny.',
    confirm: 'Przygotuj powtórne głosowanie',
  },
  objections: {
    title: 'Zastrzeżenia do głosowania',
    of: '{{name}} – głosowanie nr {{no}}, {{time}}',
    note: 'Odnotuj zastrzeżenie',
    noteOf: 'Odnotuj zastrzeżenie: {{name}}',
    advice: 'Zastrzeżenie prowadzi do odnotowania, reasumpcji albo unieważnienia. Wykaz pozostaje bez zmian.',
    noteTitle: 'Odnotuj zastrzeżenie: {{name}}',
    noteText: 'Adnotacja',
    noteHint: 'Trafi do protokołu i będzie jawna.',
    noteMissing: 'Podaj treść adnotacji.',
    noteConfirm: 'Odnotuj',
  },
  ownObjection: {
    action: 'Zgłoś zastrzeżenie',
    title: 'Zgłoś zastrzeżenie',
    concerns: 'Czego dotyczy zastrzeżenie?',
    target: { 'own-vote': 'mojego głosu w wykazie', count: 'liczenia głosów' },
    text: 'Treść zastrzeżenia',
    hint: 'Zobaczą je przewodniczący i operator; trafi do protokołu i będzie jawne. Wykaz pozostaje bez zmian.',
    textMissing: 'Napisz, czego dotyczy zastrzeżenie.',
    confirm: 'Zgłoś zastrzeżenie',
    raised: 'Twoje zastrzeżenie z {{time}}',
    waits: 'Czeka na odpowiedź przewodniczącego.',
  },
  agendaMotion: { action: 'Zmiana porządku obrad…', title: 'Głosowanie nad zmianą porządku obrad' },
  agendaSplit: {
    action: 'Podziel',
    actionOf: 'Podziel na dwa punkty: {{title}}',
    part: 'Tytuł części {{no}}',
    titleMissing: 'Podaj tytuł części.',
  },
  consent: {
    label: 'Zgoda wnioskodawcy',
    by: {
      mayor: 'Sesję zwołano na wniosek wójta: zmiana porządku wymaga jego zgody.',
      councillors: 'Sesję zwołano na wniosek radnych: zmiana porządku wymaga ich zgody.',
    },
    signed: 'Wniosek podpisali: {{names}}.',
    yes: 'TAK',
    no: 'NIE',
    missing: 'Bez zgody wnioskodawcy porządek obrad sesji zwołanej na wniosek nie może być zmieniony.',
  },
  matterQuestion: {
    text: 'W tytule jest „{{word}}”. Jeśli uchwała zaciąga zobowiązanie i wskazuje źródło dochodów na jego pokrycie, potrzebna jest bezwzględna większość głosów ({{basis}}). Rozstrzygnij po zasięgnięciu opinii radcy prawnego.',
    answer: {
      'financial-obligations': 'Tak, bezwzględna większość głosów',
      ordinary: 'Nie, zwykła większość',
    },
  },
  facts: {
    form: { 'roll-call': 'Głosowanie imienne przez wywołanie nazwisk', secret: 'Głosowanie tajne' },
    confirmedBy: 'Sprawę potwierdził(a): {{name}}',
  },
  quorumLost: {
    title: 'Brak kworum',
    text: 'Brak kworum: obecnych {{present}}, wymaganych {{required}}. Rada nie może głosować. Zarządź przerwę albo zamknij sesję.',
  },
};

export const ballotsEn: typeof ballotsPl = {
  live: 'Votes live',
  menu: 'Vote…',
  menuOf: 'Vote no. {{no}}…',
  reason: 'Reason',
  reasonMissing: 'Give the reason.',
  annul: {
    action: 'Annul the vote…',
    question: 'Annul vote no. {{no}}?',
    confirm: 'Annul the vote',
    consequence:
      'The result no longer stands. Number, votes and list are kept and published as “void”. This cannot be undone.',
    consequenceOpen:
      'The vote will be closed and annulled. Number, votes and list are kept and published as “void”. This cannot be undone.',
    reasonHint: 'For example: a wrong text was shown. It goes into the minutes and is public.',
  },
  revoteMotion: {
    action: 'Motion for a revote…',
    question: 'Put a motion to repeat vote no. {{no}} to the vote?',
    explanation:
      'First the council votes on the motion itself (simple majority). Only when it is adopted is the vote repeated. It rests on the statute or on real doubt about the course or count.',
    subject: 'Motion to repeat vote no. {{no}} ({{subject}})',
    text: 'Text of the motion',
    textMissing: 'Give the text of the motion.',
    confirm: 'Prepare the vote on the motion',
  },
  repeat: {
    action: 'Repeat the vote…',
    actionOf: 'Repeat vote no. {{no}}…',
    offer: 'The council adopted the motion to repeat vote no. {{no}}.',
    againOffer: 'The repeated vote was annulled; vote no. {{no}} stands again. Another repetition needs a new motion.',
    question: 'Repeat vote no. {{no}}?',
    consequence:
      'The same text is put to the vote with the same majority. The first list stays published as “repeated”.',
    returnFirst: 'First return to item {{number}} of the agenda.',
    motion: 'The adopted motion that carries the repetition',
    motionText: 'Vote no. {{no}}: {{subject}}',
    reasonHint: 'It goes into the minutes and is public.',
    confirm: 'Prepare the repeated vote',
  },
  objections: {
    title: 'Objections to the vote',
    of: '{{name}} – vote no. {{no}}, {{time}}',
    note: 'Note the objection',
    noteOf: 'Note the objection: {{name}}',
    advice: 'An objection leads to a note, a revote or an annulment. The list stays as it is.',
    noteTitle: 'Note the objection: {{name}}',
    noteText: 'Note',
    noteHint: 'It goes into the minutes and is public.',
    noteMissing: 'Write the note.',
    noteConfirm: 'Note it',
  },
  ownObjection: {
    action: 'Raise an objection',
    title: 'Raise an objection',
    concerns: 'What does the objection concern?',
    target: { 'own-vote': 'my vote in the list', count: 'the count' },
    text: 'Text of the objection',
    hint: 'Chair and operator will see it; it goes into the minutes and is public. The list stays as it is.',
    textMissing: 'Write what the objection is about.',
    confirm: 'Raise the objection',
    raised: 'Your objection of {{time}}',
    waits: 'Waits for the answer of the chair.',
  },
  agendaMotion: { action: 'Change of the agenda…', title: 'Vote on a change of the agenda' },
  agendaSplit: {
    action: 'Split',
    actionOf: 'Split into two items: {{title}}',
    part: 'Title of part {{no}}',
    titleMissing: 'Give the title of the part.',
  },
  consent: {
    label: 'Consent of the requester',
    by: {
      mayor: 'The session was called on the mayor’s request: a change of the agenda needs the mayor’s consent.',
      councillors: 'The session was called on councillors’ request: a change of the agenda needs their consent.',
    },
    signed: 'The request was signed by: {{names}}.',
    yes: 'YES',
    no: 'NO',
    missing: 'Without the requester’s consent the agenda of a requested session cannot be changed.',
  },
  matterQuestion: {
    text: 'The title says “{{word}}”. If the resolution takes on an obligation and names the revenue covering it, the absolute majority of votes is needed ({{basis}}). Decide on the legal counsel’s opinion.',
    answer: {
      'financial-obligations': 'Yes, absolute majority of votes',
      ordinary: 'No, simple majority',
    },
  },
  facts: {
    form: { 'roll-call': 'Roll call', secret: 'Secret vote' },
    confirmedBy: 'Matter confirmed by: {{name}}',
  },
  quorumLost: {
    title: 'No quorum',
    text: 'No quorum: {{present}} present, {{required}} required. The council cannot vote. Order a recess or close the session.',
  },
};
