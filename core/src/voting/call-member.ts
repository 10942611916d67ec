import { byPolishName, type Council, findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { isEligible } from './roll.js';
import { isRollCall, toBeCalled } from './roll-call.js';
import type { Voting } from './voting.js';

/**
 * V-19: the chair calls somebody out of turn: again for a correction, or the next one when there was no answer. Who answers to the own
 * name needs no order: the call goes on by itself.
 */
export function callMember(state: SessionState, { votingId, memberId }: CommandOf<'CallMember'>['payload']): Decision {
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status !== 'open') return refuse(voting.status === 'prepared' ? 'voting-not-open' : 'voting-closed');
  if (!isRollCall(voting)) return refuse('not-a-roll-call');
  if (!findMember(state.council, memberId)) return refuse('member-unknown');
  if (voting.exclusions[memberId]) return refuse('excluded-from-voting', articles.exclusion);
  if (!isEligible(voting, memberId)) return refuse('not-present', articles.quorum);
  if (calledNow(voting, state.council) === memberId) return accept();
  return accept({ type: 'MemberCalled', payload: { votingId, memberId } });
}

/**
 * V-19: whose name is called now. Who was called by order stays called until the answer; then, as from the beginning, the next
 * in the alphabet who has not answered. Null when the end is reached: whoever was passed over is called again by order.
 */
export function calledNow(voting: Voting, council: Council): string | null {
  const { call } = voting;
  if (voting.status !== 'open' || !isRollCall(voting)) return null;
  if (call && isEligible(voting, call.memberId) && !isAnsweredSince(voting, call.memberId, call.seq))
    return call.memberId;
  const from = call && findMember(council, call.memberId);
  return toBeCalled(voting, council).find((member) => !from || byPolishName(member, from) > 0)?.memberId ?? null;
}

function isAnsweredSince({ ballots, entries }: Voting, memberId: string, seq: number): boolean {
  return (ballots[memberId]?.seq ?? 0) > seq || (entries[memberId]?.seq ?? 0) > seq;
}
