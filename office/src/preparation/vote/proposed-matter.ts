import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { type MatterId, matters } from '../../../../core/src/voting/matters.js';
import { obligationKeyword } from '../../../../core/src/voting/propose-matter.js';

/** What the title makes likely; a person confirms it (G-05). */
export type ProposedMatterId = Extract<
  MatterId,
  | 'recall-other-reason'
  | 'local-referendum'
  | 'discharge'
  | 'confidence'
  | 'inter-municipal-union'
  | 'financial-obligations'
  | 'agenda-change'
  | 'chair-resignation'
>;

export interface ProposedMatter {
  readonly id: ProposedMatterId;
  /** The word that gave the reason. */
  readonly word: string;
}

/** In the order in which they are tried; V-25 gives the words of art. 58 ust. 2. */
const signs: readonly (readonly [ProposedMatterId, (title: string) => string | undefined])[] = [
  ['recall-other-reason', found(/referendum.*odwołani\p{L}*|odwołani\p{L}*.*referendum/iu)],
  ['local-referendum', found(/referendum/iu)],
  ['discharge', found(/absolutori\p{L}*/iu)],
  ['confidence', found(/wotum zaufania/iu)],
  ['inter-municipal-union', found(/związ\p{L}* międzygminn\p{L}*/iu)],
  ['financial-obligations', (title) => obligationKeyword(title) ?? undefined],
  ['chair-resignation', found(/rezygnac\p{L}*.*przewodnicząc\p{L}*\s+rady/iu)],
  ['agenda-change', found(/zmian\p{L}* porządku obrad/iu)],
];

function found(sign: RegExp): (title: string) => string | undefined {
  return (title) => sign.exec(title)?.[0];
}

/** The matter the title suggests, until a person has named one; null: nothing to propose. */
export function proposedMatter(title: string, vote: Pick<PlannedVote, 'basis' | 'matter'>): ProposedMatter | null {
  if (vote.matter !== undefined) return null;
  for (const [id, sign] of signs) {
    const word = sign(title);
    if (word !== undefined) return vote.basis === matters[id].basis ? null : { id, word };
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
