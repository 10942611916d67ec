/** refused confidence and discharge, year by year. */
export const annualRefusalsPl = {
  refusals: {
    tab: 'Wotum i absolutorium',
    rule: 'Nieudzielenie wotum zaufania w dwóch kolejnych latach i nieudzielenie absolutorium otwierają drogę do referendum (art. 28aa ust. 10, art. 28a ust. 3 u.s.g.). Wyniki sesji z tego systemu są tu same; wpisz tylko sesje sprzed jego uruchomienia.',
    enter: 'Wpisz nieudzielenie',
    enterTitle: 'Nieudzielenie na sesji spoza systemu',
    saved: 'Wpisano.',
    kind: 'Rodzaj',
    kindOf: { confidence: 'nieudzielenie wotum zaufania', discharge: 'nieudzielenie absolutorium' },
    year: 'Rok',
    day: 'Dzień sesji',
    dayMissing: 'Wpisz dzień sesji.',
    number: 'Numer uchwały',
    numberMissing: 'Wpisz numer uchwały o nieudzieleniu absolutorium.',
    numberHint: {
      confidence: 'Puste, gdy wotum nie udzielono z mocy prawa, bez uchwały (art. 28aa ust. 9 u.s.g.).',
      discharge: 'Absolutorium nie udziela się tylko uchwałą.',
    },
    byLaw: 'z mocy prawa, bez uchwały',
    byHand: 'Wpisane ręcznie',
    held: 'Z głosowań w tym systemie',
    confidence: 'Wotum zaufania',
    discharge: 'Absolutorium',
    outcome: {
      granted: 'udzielone',
      refused: 'nieudzielone',
      'not-adopted': 'uchwała niepodjęta',
      none: 'nie głosowano',
    },
    none: 'Nic nie wpisano ręcznie.',
    withdraw: 'Wycofaj wpis…',
    withdrawTitle: 'Dlaczego wpis nie jest ważny?',
    withdrawnBecause: 'wycofany: {{reason}}',
    withdrawnDone: 'Wpis wycofano.',
    task: {
      'referendum-after-discharge':
        'Nieudzielone absolutorium: sesję w sprawie referendum można zwołać najwcześniej na {{day}} ({{basis}}).',
      'referendum-after-confidence':
        'Wotum nieudzielone w dwóch kolejnych latach: sesję w sprawie referendum można zwołać najwcześniej na {{day}} ({{basis}}).',
    },
  },
};

export const annualRefusalsEn: typeof annualRefusalsPl = {
  refusals: {
    tab: 'Confidence and discharge',
    rule: 'Confidence refused in two years running, and a refused discharge, open the way to a referendum (art. 28aa ust. 10, art. 28a ust. 3 u.s.g.). Sessions held here are known already; enter only sessions from before.',
    enter: 'Enter a refusal',
    enterTitle: 'A refusal at a session not held here',
    saved: 'Entered.',
    kind: 'Kind',
    kindOf: { confidence: 'confidence refused', discharge: 'discharge refused' },
    year: 'Year',
    day: 'Day of the session',
    dayMissing: 'Enter the day of the session.',
    number: 'Number of the resolution',
    numberMissing: 'Enter the number of the resolution refusing the discharge.',
    numberHint: {
      confidence: 'Empty when confidence was refused by law, without a resolution (art. 28aa ust. 9 u.s.g.).',
      discharge: 'A discharge is refused only by a resolution.',
    },
    byLaw: 'by law, without a resolution',
    byHand: 'Entered by hand',
    held: 'From votes held here',
    confidence: 'Confidence',
    discharge: 'Discharge',
    outcome: { granted: 'granted', refused: 'refused', 'not-adopted': 'resolution not adopted', none: 'not voted' },
    none: 'Nothing was entered by hand.',
    withdraw: 'Withdraw…',
    withdrawTitle: 'Why does the entry not count?',
    withdrawnBecause: 'withdrawn: {{reason}}',
    withdrawnDone: 'Entry withdrawn.',
    task: {
      'referendum-after-discharge':
        'Discharge refused: the session on a referendum is called for {{day}} at the earliest ({{basis}}).',
      'referendum-after-confidence':
        'Confidence refused in two years running: the session on a referendum is called for {{day}} at the earliest ({{basis}}).',
    },
  },
};
