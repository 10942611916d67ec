export const presidingPl = {
  handOver: {
    action: 'Przekaż prowadzenie…',
    question: 'Komu przekazać prowadzenie obrad?',
    to: 'Obrady poprowadzi',
    because: {
      chair: 'Przewodniczący Rady',
      'oldest-vice-chair': 'najstarszy wiekiem Wiceprzewodniczący – art. 19 ust. 2',
      senior: 'najstarszy wiekiem radny – art. 20 ust. 2c',
      'committee-chair': 'przewodniczy komisji',
      'committee-deputy': 'zastępca w komisji',
    },
    reason: 'Powód',
    reasonHint: 'Zapisze się w dzienniku sesji.',
    reasons: { speech: 'Zabieram głos w dyskusji', absence: 'Nieobecność Przewodniczącego', senior: 'Radny senior' },
    reasonMissing: 'Podaj powód.',
    consequence: 'Uprawnienia prowadzącego przechodzą od razu na wybraną osobę.',
    confirm: 'Przekaż prowadzenie',
  },
  takeOver: {
    absent: 'Przewodniczącego nie ma na sali. Możesz poprowadzić obrady.',
    action: 'Przejmij prowadzenie…',
    question: 'Przejąć prowadzenie obrad?',
    confirm: 'Przejmij prowadzenie',
  },
  takeBack: {
    text: 'Obrady prowadzi {{name}} od {{time}}. Głosujesz i zabierasz głos jak każdy radny.',
    action: 'Wróć do prowadzenia…',
    question: 'Wrócić do prowadzenia obrad?',
    reason: 'Powrót Przewodniczącego',
    confirm: 'Wróć do prowadzenia',
  },
  seatSenior: {
    title: 'Nikt nie prowadzi obrad',
    text: 'Do wyboru przewodniczącego obrady prowadzi najstarszy wiekiem radny obecny na sesji, który wyraził zgodę (art. 20 ust. 2c u.s.g.).',
    action: 'Prowadzi {{name}} – radny senior',
    reason: 'Radny senior – art. 20 ust. 2c u.s.g.',
  },
  now: {
    substitute: 'Prowadzi {{name}} – {{role}}',
    senior: 'radny senior',
  },
};

export const presidingEn: typeof presidingPl = {
  handOver: {
    action: 'Hand over the chair…',
    question: 'Who takes the chair?',
    to: 'The session is led by',
    because: {
      chair: 'chair of the council',
      'oldest-vice-chair': 'oldest vice-chair – art. 19(2)',
      senior: 'oldest councillor – art. 20(2c)',
      'committee-chair': 'chairs a committee',
      'committee-deputy': 'deputy in a committee',
    },
    reason: 'Reason',
    reasonHint: 'It is written into the log of the session.',
    reasons: { speech: 'I take the floor in the debate', absence: 'The chair is absent', senior: 'Senior councillor' },
    reasonMissing: 'Give the reason.',
    consequence: 'The rights of the presider pass to this person at once.',
    confirm: 'Hand over the chair',
  },
  takeOver: {
    absent: 'The chair is not in the hall. You may lead the session.',
    action: 'Take the chair…',
    question: 'Take the chair?',
    confirm: 'Take the chair',
  },
  takeBack: {
    text: '{{name}} has led the session since {{time}}. You vote and speak like any councillor.',
    action: 'Return to the chair…',
    question: 'Return to the chair?',
    reason: 'The chair is back',
    confirm: 'Return to the chair',
  },
  seatSenior: {
    title: 'Nobody leads the session',
    text: 'Until a chair is elected the oldest councillor present who agrees leads the session (art. 20(2c) u.s.g.).',
    action: '{{name}} leads – senior councillor',
    reason: 'Senior councillor – art. 20(2c) u.s.g.',
  },
  now: {
    substitute: 'Led by {{name}} – {{role}}',
    senior: 'senior councillor',
  },
};
