export const opennessPl = {
  close: {
    action: 'Wyłącz jawność…',
    question: 'Wyłączyć jawność obrad?',
    consequence:
      'Jawność można ograniczyć tylko na podstawie ustawy (art. 11b ust. 1). Strona publiczna i ekrany zatrzymają się; publiczność opuszcza salę. Te dane trafią do BIP.',
    basis: 'Podstawa prawna',
    basisHint: 'Przepis ustawy; uchwała ani statut nią nie są.',
    bases: {
      privacy: 'art. 5 ust. 2 u.d.i.p. – prywatność osoby fizycznej',
      business: 'art. 5 ust. 2 u.d.i.p. – tajemnica przedsiębiorcy',
      classified: 'art. 5 ust. 1 u.d.i.p. – informacje niejawne',
    },
    scope: 'Zakres wyłączenia',
    decidedBy: 'Kto wyłącza jawność',
    interest: 'W czyim interesie',
    interestHint: 'Bez danych osobowych, np. „osoba fizyczna”.',
    missing: 'Uzupełnij to pole.',
    confirm: 'Wyłącz jawność',
  },
  reopen: {
    action: 'Przywróć jawność…',
    question: 'Przywrócić jawność obrad?',
    consequence: 'Strona publiczna i ekrany wrócą do bieżących obrad. Przebieg części niejawnej nie zostanie pokazany.',
    confirm: 'Przywróć jawność',
  },
  now: {
    title: 'Jawność wyłączona od {{time}}',
    reminder: 'Jawność wyłączona od {{time}}. Transmisja i nagłośnienie poza salą mają być wyłączone.',
    basis: 'Podstawa: {{basis}}',
    votes: 'Głosowania z tej części nie są publikowane. Uchwałę poddaj pod głosowanie po przywróceniu jawności.',
    desk: 'Obrady toczą się bez udziału publiczności. Nie utrwalaj ich i nie przekazuj dalej.',
  },
};

export const opennessEn: typeof opennessPl = {
  close: {
    action: 'Close to the public…',
    question: 'Close the session to the public?',
    consequence:
      'Openness is limited only by an act (art. 11b(1)). The public page and the screens stand still; the public leaves the hall. These data go to BIP.',
    basis: 'Legal basis',
    basisHint: 'A provision of an act; a resolution or the statut is none.',
    bases: {
      privacy: 'art. 5 ust. 2 u.d.i.p. – prywatność osoby fizycznej',
      business: 'art. 5 ust. 2 u.d.i.p. – tajemnica przedsiębiorcy',
      classified: 'art. 5 ust. 1 u.d.i.p. – informacje niejawne',
    },
    scope: 'Scope',
    decidedBy: 'Who decides',
    interest: 'In whose interest',
    interestHint: 'Without personal data, e.g. “a natural person”.',
    missing: 'Fill in this field.',
    confirm: 'Close to the public',
  },
  reopen: {
    action: 'Reopen to the public…',
    question: 'Reopen the session to the public?',
    consequence: 'The public page and the screens return to the session. What happened inside is not shown.',
    confirm: 'Reopen to the public',
  },
  now: {
    title: 'Closed to the public since {{time}}',
    reminder: 'Closed to the public since {{time}}. Streaming and sound outside the hall are to be off.',
    basis: 'Basis: {{basis}}',
    votes: 'Votes of this part are not published. Vote on a resolution after reopening.',
    desk: 'The council sits without the public. Do not record it or pass it on.',
  },
};
