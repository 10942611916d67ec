import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { type VotingMatter, votingMatters } from '../../../../core/src/voting/voting-matters.js';

/** What the title makes likely; a person confirms it (G-05). `recall` is voted by roll call, so it is no preset of the core. */
export type ProposedMatterId =
  | 'recall-referendum'
  | 'local-referendum'
  | 'discharge'
  | 'confidence'
  | 'inter-municipal-union'
  | 'financial-obligations'
  | 'agenda-change';

export interface ProposedMatter extends VotingMatter {
  readonly id: ProposedMatterId;
  /** The word that gave the reason. */
  readonly word: string;
}

const recallReferendum: VotingMatter = {
  majority: { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
  basis: 'art. 28b u.s.g.',
};

/** In the order in which they are tried; V-25 gives the words of art. 58 ust. 2. */
const signs: readonly (readonly [ProposedMatterId, RegExp, VotingMatter])[] = [
  ['recall-referendum', /referendum.*odwołani\p{L}*|odwołani\p{L}*.*referendum/iu, recallReferendum],
  ['local-referendum', /referendum/iu, votingMatters['local-referendum']],
  ['discharge', /absolutori\p{L}*/iu, votingMatters.discharge],
  ['confidence', /wotum zaufania/iu, votingMatters.confidence],
  ['inter-municipal-union', /związ\p{L}* międzygminn\p{L}*/iu, votingMatters['inter-municipal-union']],
  [
    'financial-obligations',
    /pożycz\p{L}*|kredyt\p{L}*|obligacj\p{L}*|poręcz\p{L}*|zobowiąza\p{L}*/iu,
    votingMatters['financial-obligations'],
  ],
  ['agenda-change', /zmian\p{L}* porządku obrad/iu, votingMatters['agenda-change']],
];

/** The majority the title suggests, when the planned vote has another; null: nothing to propose. */
export function proposedMatter(title: string, vote: Pick<PlannedVote, 'basis'>): ProposedMatter | null {
  for (const [id, sign, { majority, basis }] of signs) {
    const [word] = sign.exec(title) ?? [];
    if (word !== undefined) return vote.basis === basis ? null : { id, word, majority, basis };
  }
  return null;
}

/**
 * Elections of the presidium and of lay judges are secret by law (art. 19 u.s.g., art. 160 p.u.s.p.; V-20): no open vote is
 * planned for them. Chairs of committees are elected openly.
 */
export function isSecretByLaw(title: string): boolean {
  return (
    /(wyb[oó]r\p{L}*|odwołani\p{L}*)\s+(wice)?przewodnicząc\p{L}+(\s+i\s+wiceprzewodnicząc\p{L}+)?\s+rady/iu.test(
      title,
    ) || /wyb[oó]r\p{L}*\s+(\p{L}+\s+)?ławnik/iu.test(title)
  );
}
