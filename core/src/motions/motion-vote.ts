import { statutTerms } from '../committees/committee-vote.js';
import type { CommandOf } from '../session/commands.js';
import type { Majority } from '../voting/majority.js';
import { matters } from '../voting/matters.js';
import { type FormalMotion, motionRules } from './formal-motion.js';

/** L-05: the vote on a formal motion with the majority the law gives its kind; a change of the agenda takes its own (V-22). */
export function motionVote({
  motionId,
  itemId,
  text,
  motion,
  committeeId,
  majority: ofStatut,
}: Pick<FormalMotion, 'motionId' | 'itemId' | 'text'> & {
  readonly motion: FormalMotion['kind'];
  readonly committeeId?: string;
  /** The majority of the committee's statut where it is another than the simple one. */
  readonly majority?: Majority;
}): CommandOf<'PrepareVoting'>['payload'] {
  const asked = { itemId, subject: text, kind: 'procedural' as const, documentIds: [], motionId };
  // K-06: a committee decides on procedure by the majority of its statut, also on its agenda.
  if (committeeId) return { ...asked, ...statutTerms, ...(ofStatut ? { majority: ofStatut } : {}), committeeId };
  const matter = motionRules[motion].matter ?? 'ordinary';
  const { majority, basis } = matters[matter];
  return { ...asked, majority, basis, matter };
}
