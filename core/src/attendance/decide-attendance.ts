import { findMember } from '../council/council.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { openVoting, quorumOf, type SessionState } from '../session/state.js';
import { resultAtClose } from '../voting/tally.js';
import { isPresent, presentMembers } from './attendance.js';

/** S-22: check-in at the own desk or by an official. Never by a connection (S-23). */
export function recordAttendance(
  state: SessionState,
  { memberId, kind }: CommandOf<'RecordAttendance'>['payload'],
  { actor }: CommandContext,
): Decision {
  if (state.status === 'prepared') return refuse('session-not-convened');
  const fault = memberFault(state, memberId);
  if (fault) return fault;
  const entering = kind === 'entered' || kind === 'entered-late';
  const present = isPresent(state.council, state.register, memberId);
  if (entering && present) return refuse('already-present');
  if (!entering && !present) return refuse('already-absent');
  const method = actor.memberId === memberId ? ('self' as const) : ('operator' as const);
  const event: SessionEvent = { type: 'AttendanceRecorded', payload: { memberId, kind, method } };
  return accept(event, ...quorumLost(state, memberId, entering));
}

/** G-04: an error in the register is corrected by a new entry that names the wrong one, with a reason. */
export function correctAttendance(state: SessionState, payload: CommandOf<'CorrectAttendance'>['payload']): Decision {
  const { memberId, present, correctsSeq, reason } = payload;
  if (reason.trim() === '') return refuse('reason-required');
  const fault = memberFault(state, memberId);
  if (fault) return fault;
  const corrected = state.register.find((entry) => entry.seq === correctsSeq && entry.memberId === memberId);
  if (!corrected) return refuse('attendance-entry-unknown');
  if (present === isPresent(state.council, state.register, memberId))
    return refuse(present ? 'already-present' : 'already-absent');
  return accept({ type: 'AttendanceCorrected', payload }, ...quorumLost(state, memberId, present));
}

/** without an oath or a mandate nobody is counted present. */
function memberFault(state: SessionState, memberId: string): Decision | undefined {
  const member = findMember(state.council, memberId);
  if (!member) return refuse('member-unknown');
  if (member.mandate === 'expired') return refuse('mandate-expired');
  if (!member.sworn) return refuse('member-not-sworn', 'art. 23a u.s.g.');
  return undefined;
}

/** when somebody's leaving breaks the quorum of an open vote, the vote is closed as void and everything is kept. */
function quorumLost(state: SessionState, memberId: string, present: boolean): readonly SessionEvent[] {
  const voting = openVoting(state);
  if (!voting || present) return [];
  const remaining = presentMembers(state.council, state.register).filter((id) => id !== memberId).length;
  if (remaining >= quorumOf(state).required) return [];
  const result = resultAtClose(voting, state.council, remaining);
  return [{ type: 'VotingClosed', payload: { votingId: voting.votingId, result } }];
}
