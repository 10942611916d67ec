/** Words about committees that all programs share. */
export const committeesSharedPl = {
  votes: 'Głosuje {{committee}}',
  voted: 'Głosowała {{committee}}',
  byHands:
    'Głosy policzone przez podniesienie ręki, bez wykazu imiennego (obowiązek z art. 14 ust. 2 u.s.g. dotyczy sesji rady).',
  quorumOf: '{{committee}}: kworum {{present}}/{{statutorySize}} (wymagane {{required}})',
  noQuorumOf: '{{committee}}: brak kworum {{present}}/{{statutorySize}} (wymagane {{required}})',
  invitation:
    'W posiedzeniu komisji może uczestniczyć i zabierać głos każdy radny. Głosują tylko członkowie komisji (art. 21 ust. 4 u.s.g.).',
  sitting: 'Posiedzenie',
  body: 'Głosowała',
  quorumText: 'obecnych {{present}}, wymagane {{quorum}}, członków komisji {{statutorySize}}',
  residents: 'Na posiedzenie komisji może wejść każdy (art. 11b ust. 2 u.s.g.).',
  status: {
    none: 'nieprzygotowane',
    draft: 'w przygotowaniu',
    prepared: 'przygotowane',
    convened: 'zwołane',
    open: 'w toku',
    recess: 'przerwa w obradach',
    adjourned: 'przerwane do innego dnia',
    closed: 'zamknięte',
  },
  opinionsTitle: 'Opinie komisji',
  opinion: {
    positive: 'pozytywna',
    negative: 'negatywna',
    'with-remarks': 'z uwagami',
    none: 'brak opinii',
  },
  opinionVotes: 'za {{for}}, przeciw {{against}}, wstrzymało się {{abstain}}',
};

export const committeesSharedEn: typeof committeesSharedPl = {
  votes: '{{committee}} votes',
  voted: '{{committee}} voted',
  byHands: 'Raised hands were counted, without a named list (the duty of art. 14(2) is about sessions of the council).',
  quorumOf: '{{committee}}: quorum {{present}}/{{statutorySize}} (required {{required}})',
  noQuorumOf: '{{committee}}: no quorum {{present}}/{{statutorySize}} (required {{required}})',
  invitation: 'Every councillor may attend and speak. Only members of the committee vote (art. 21(4)).',
  sitting: 'Sitting',
  body: 'Committee that voted',
  quorumText: 'present {{present}}, required {{quorum}}, members of the committee {{statutorySize}}',
  residents: 'Anybody may attend a sitting of a committee (art. 11b(2)).',
  status: {
    none: 'not prepared',
    draft: 'in preparation',
    prepared: 'prepared',
    convened: 'convened',
    open: 'in progress',
    recess: 'in recess',
    adjourned: 'adjourned to another day',
    closed: 'closed',
  },
  opinionsTitle: 'Opinions of committees',
  opinion: {
    positive: 'positive',
    negative: 'negative',
    'with-remarks': 'with remarks',
    none: 'no opinion',
  },
  opinionVotes: 'for {{for}}, against {{against}}, abstained {{abstain}}',
};
