/** Secret votes and elections (§5) on the console, the desk and the operator's panel. */
export const electionsPl = {
  step: {
    'fix-vice-chairs': {
      label: 'Ustal liczbę wiceprzewodniczących',
      explanation: 'Rada przyjęła liczbę w głosowaniu jawnym (art. 19 ust. 1 u.s.g.: od 1 do 3).',
      blocked: 'Wskaż liczbę poniżej.',
    },
    'start-election': {
      label: 'Rozpocznij wybory',
      explanation: 'Głosowanie tajne na kartach.',
      blocked: 'Potwierdź poniżej, kogo Rada wybiera.',
    },
    'appoint-commission': {
      label: 'Powołaj komisję skrutacyjną',
      explanation: 'Co najmniej trzech radnych wybranych w głosowaniu jawnym, bez kandydatów.',
      blocked: 'Przeprowadź głosowanie jawne nad składem i wskaż skład poniżej.',
    },
    nominate: {
      label: 'Przyjmij zgłoszenia kandydatów',
      explanation: 'Zgłaszają radni na stanowiskach albo ustnie.',
      blocked: 'Czeka na zgłoszenie i zgodę kandydata.',
    },
    'await-consent': {
      label: 'Zapytaj kandydatów o zgodę',
      explanation: 'Kandydat odpowiada na stanowisku albo ustnie.',
      blocked: 'Czeka na odpowiedź kandydata.',
    },
    'open-round': {
      label: 'Zarządź głosowanie tajne',
      explanation: 'Lista kandydatów zostaje zamknięta, komisja wydaje karty.',
      blocked: '',
    },
    'issue-papers': {
      label: 'Wydaj karty do głosowania',
      explanation: 'Radny odbiera kartę osobiście. Odnotowuje się tylko odbiór.',
      blocked: 'Czeka na odbiór kart. Głosowanie można zamknąć wcześniej poniżej.',
    },
    'close-round': {
      label: 'Zamknij głosowanie',
      explanation: 'Wszyscy obecni odebrali karty. Komisja otwiera urnę.',
      blocked: '',
    },
    'enter-count': {
      label: 'Wpisz protokół komisji',
      explanation: 'Liczby z protokołu komisji skrutacyjnej.',
      blocked: 'Komisja liczy głosy. Protokół wpisuje się poniżej.',
    },
    'confirm-count': {
      label: 'Potwierdź protokół komisji',
      explanation: 'Druga osoba wpisuje te same liczby.',
      blocked: 'Czeka na drugą osobę.',
    },
    'announce-round': {
      label: 'Ogłoś wynik',
      explanation: 'Odczytaj formułę. Wynik pojawi się na ekranach.',
      blocked: '',
    },
    'await-acceptance': {
      label: 'Zapytaj o przyjęcie wyboru',
      explanation: 'Wybrany odpowiada na stanowisku albo ustnie.',
      blocked: 'Czeka na odpowiedź wybranego.',
    },
  },
};

export const electionsEn: typeof electionsPl = {
  step: {
    'fix-vice-chairs': {
      label: 'Set the number of vice-chairs',
      explanation: 'As adopted by the council in an open vote (1 to 3).',
      blocked: 'Give the number below.',
    },
    'start-election': {
      label: 'Begin the election',
      explanation: 'Secret vote on paper.',
      blocked: 'Confirm below whom the council elects.',
    },
    'appoint-commission': {
      label: 'Appoint the counting commission',
      explanation: 'At least three councillors elected in an open vote, none of them a candidate.',
      blocked: 'Hold the open vote and name the members below.',
    },
    nominate: {
      label: 'Take nominations',
      explanation: 'From the desks or spoken.',
      blocked: 'Waiting for a candidate who consents.',
    },
    'await-consent': {
      label: 'Ask the candidates for consent',
      explanation: 'At the desk or spoken.',
      blocked: 'Waiting for the candidate’s answer.',
    },
    'open-round': {
      label: 'Order the secret vote',
      explanation: 'The list is closed, the commission gives out the papers.',
      blocked: '',
    },
    'issue-papers': {
      label: 'Give out the papers',
      explanation: 'Only the receipt of a paper is recorded.',
      blocked: 'Waiting for papers to be taken. The vote may be closed earlier below.',
    },
    'close-round': { label: 'Close the vote', explanation: 'Everybody present took a paper.', blocked: '' },
    'enter-count': {
      label: 'Enter the commission’s protocol',
      explanation: 'The figures of the protocol.',
      blocked: 'The commission counts. The protocol is entered below.',
    },
    'confirm-count': {
      label: 'Confirm the protocol',
      explanation: 'A second person enters the same figures.',
      blocked: 'Waiting for the second person.',
    },
    'announce-round': {
      label: 'Announce the result',
      explanation: 'Read the formula. The result appears on the screens.',
      blocked: '',
    },
    'await-acceptance': {
      label: 'Ask whether the election is accepted',
      explanation: 'At the desk or spoken.',
      blocked: 'Waiting for the answer.',
    },
  },
};
