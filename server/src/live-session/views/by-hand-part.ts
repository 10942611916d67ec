import { isPresent } from '../../../../core/src/attendance/attendance.js';
import { findMember, fullName, inPolishOrder, type Member } from '../../../../core/src/council/council.js';
import { openVoting, type SessionState } from '../../../../core/src/session/state.js';
import { calledNow } from '../../../../core/src/voting/call-member.js';
import { isEligible } from '../../../../core/src/voting/roll.js';
import { answersInOrder, isRollCall, toBeCalled } from '../../../../core/src/voting/roll-call.js';
import type { ByHandPart, RollCallPart } from '../../../../protocol/src/views/by-hand-part.js';

/** The roll call on the table; null at a vote by devices. After a failure only what was said since counts as an answer. */
export function rollCallOf(state: SessionState): RollCallPart {
  const voting = openVoting(state);
  if (!voting || !isRollCall(voting)) return null;
  const { failure } = voting;
  const waiting = toBeCalled(voting, state.council);
  const silent = new Set(waiting.map(({ memberId }) => memberId));
  const called = findMember(state.council, calledNow(voting, state.council) ?? '');
  return {
    votingId: voting.votingId,
    failure: failure && { cause: failure.cause, at: failure.at },
    called: called ? personOf(called) : null,
    waiting: waiting.map(personOf),
    answers: answersInOrder(voting).flatMap(({ memberId, choice, origin, at }) => {
      const member = findMember(state.council, memberId);
      return member && !silent.has(memberId) ? [{ ...personOf(member), choice, origin, at }] : [];
    }),
  };
}

/** Who is on the roll of the open vote and how far their vote has come; null when no vote is open. */
export function byHandOf(state: SessionState): ByHandPart {
  const voting = openVoting(state);
  if (!voting) return null;
  const entered = state.rules.enteredVotes === true;
  const origins = entered
    ? (['oral', 'hand', 'paper'] as const)
    : isRollCall(voting)
      ? (['oral', 'paper'] as const)
      : [];
  const rows = inPolishOrder(state.council)
    .filter(({ memberId }) => isEligible(voting, memberId))
    .map((member) => {
      const entry = voting.entries[member.memberId];
      return {
        ...personOf(member),
        present: isPresent(state.council, state.register, member.memberId),
        origin: voting.ballots[member.memberId]?.origin ?? null,
        sheet: entry ? { enteredBy: entry.enteredBy, at: entry.at } : null,
      };
    });
  return { votingId: voting.votingId, origins: [...origins], rows };
}

function personOf(member: Member): { memberId: string; seatNo: number; fullName: string } {
  return { memberId: member.memberId, seatNo: member.seatNo, fullName: fullName(member) };
}
