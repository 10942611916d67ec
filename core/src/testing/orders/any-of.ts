import { pendingVoting, type SessionState } from '../../session/state.js';
import type { Dice } from '../dice.js';

export function anyMotion({ motions }: SessionState, dice: Dice): string {
  return motions[motions.length - 1 - dice(2)]?.motionId ?? 'nothing';
}

/** The last vote with a result. */
export function lastCounted({ votings }: SessionState): string | undefined {
  return votings.findLast(({ result }) => result !== null)?.votingId;
}

/** One seat more than there are: sometimes nobody sits there. */
export function seat({ council }: SessionState, dice: Dice): number {
  return 1 + dice(council.members.length + 1);
}

export function anyItem({ agenda }: SessionState, dice: Dice): string {
  return agenda[dice(agenda.length + 1)]?.itemId ?? 'nothing';
}

export function anyRequest({ floor }: SessionState, dice: Dice): string {
  const requests = [...floor.queue, ...floor.parked];
  return requests[dice(requests.length + 1)]?.requestId ?? 'nothing';
}

/** Mostly the voting on the table, sometimes an earlier one or none. */
export function anyVoting(state: SessionState, dice: Dice): string {
  const pending = pendingVoting(state);
  if (pending && dice(4) > 0) return pending.votingId;
  return state.votings[dice(state.votings.length + 1)]?.votingId ?? 'nothing';
}
