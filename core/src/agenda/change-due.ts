import type { SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';

/**
 * The adopted vote on the agenda whose change is to be made now (art. 20 ust. 1a): under the item in progress, not made yet. Going on to
 * another item leaves it for later, as a requester who does not consent makes necessary (S-06). A formal motion is carried out, or settled
 * in words, as a motion (L-05).
 */
export function changeDue({
  votings,
  agendaChangedBy,
  currentItemId,
}: Pick<SessionState, 'votings' | 'agendaChangedBy' | 'currentItemId'>): Voting | undefined {
  return votings.findLast(
    ({ votingId, itemId, matter, motionId, status, result }) =>
      matter === 'agenda-change' &&
      motionId === undefined &&
      itemId === currentItemId &&
      status === 'announced' &&
      result?.outcome === 'adopted' &&
      !agendaChangedBy.includes(votingId),
  );
}
