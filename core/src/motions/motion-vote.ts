import type { CommandOf } from '../session/commands.js';
import { matters } from '../voting/matters.js';
import { type FormalMotion, motionRules } from './formal-motion.js';

/** L-05: the vote on a formal motion with the majority the law gives its kind; a change of the agenda takes its own (V-22). */
export function motionVote({
  motionId,
  itemId,
  text,
  motion,
}: Pick<FormalMotion, 'motionId' | 'itemId' | 'text'> & {
  readonly motion: FormalMotion['kind'];
}): CommandOf<'PrepareVoting'>['payload'] {
  const matter = motionRules[motion].matter ?? 'ordinary';
  const { majority, basis } = matters[matter];
  return { itemId, subject: text, kind: 'procedural', documentIds: [], majority, basis, matter, motionId };
}
