import { bodyOf, findCommittee } from '../committees/committee.js';
import { outdateHands } from '../committees/hand-count.js';
import { findMember } from '../council/council.js';
import { roundLosingQuorum } from '../elections/decide-round.js';
import { openRound } from '../elections/election.js';
import { articles } from '../kernel/articles.js';
import { rolesInForce, rolesMayOrder } from '../session/authority.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { SessionEvent } from '../session/events.js';
import { openVoting, type SessionState } from '../session/state.js';
import { endSpeech } from '../speaking/decide-floor.js';
import { strikeFromRoll } from '../voting/roll.js';
import { resultAtClose } from '../voting/tally.js';
import type { Voting } from '../voting/voting.js';
import { type AttendanceMethod, isPresent, isPresentAfter, presentMembers } from './attendance.js';

/** S-22: check-in at the own desk or by an official. Never by a connection (S-23). */
export function recordAttendance(
  state: SessionState,
  payload: CommandOf<'RecordAttendance'>['payload'],
  context: CommandContext,
): Decision {
  const { memberId, kind } = payload;
  const fault = registerFault(state, memberId, isPresentAfter(kind)) ?? checkInFault(state, payload, context);
  if (fault) return fault;
  const method = methodOf(state, payload, context);
  const event: SessionEvent = { type: 'AttendanceRecorded', payload: { memberId, kind, method } };
  if (isPresentAfter(kind)) return accept(event);
  return accept(event, ...departure(state, memberId, openVoting(state)));
}

/** S-30, S-31: whoever enters alone proves to be in the hall by the code shown there, or may take part from afar. */
function checkInFault(
  state: SessionState,
  payload: CommandOf<'RecordAttendance'>['payload'],
  context: CommandContext,
): Decision | undefined {
  const method = methodOf(state, payload, context);
  if (method === 'remote' && !state.rules.remote) return refuse('remote-not-allowed', articles.quorum);
  const needsCode = method === 'hall-code' && !context.hallCodes?.includes(payload.hallCode ?? '');
  return needsCode ? refuse('hall-code-wrong') : undefined;
}

/** Officials vouch for whom they enter, themselves included. */
function methodOf(
  state: SessionState,
  { memberId, kind, remote }: CommandOf<'RecordAttendance'>['payload'],
  { actor }: CommandContext,
): AttendanceMethod {
  if (actor.memberId !== memberId) return 'operator';
  if (!isPresentAfter(kind)) return 'self';
  if (remote) return 'remote';
  const vouches = rolesMayOrder('RecordAttendance', rolesInForce(state, actor));
  return state.rules.hallCode && !vouches ? 'hall-code' : 'self';
}

/** G-04: an error in the register is corrected by a new entry that names the wrong one, with a reason. */
export function correctAttendance(state: SessionState, payload: CommandOf<'CorrectAttendance'>['payload']): Decision {
  const { memberId, present, correctsSeq, reason } = payload;
  if (reason.trim() === '') return refuse('reason-required');
  const fault = registerFault(state, memberId, present);
  if (fault) return fault;
  const corrected = state.register.some((entry) => entry.seq === correctsSeq && entry.memberId === memberId);
  if (!corrected) return refuse('attendance-entry-unknown');
  const event: SessionEvent = { type: 'AttendanceCorrected', payload };
  if (present) return accept(event);
  // Whoever voted was there: no official takes an acknowledged vote away by correcting the register.
  const voting = openVoting(state);
  if (voting?.ballots[memberId]) return refuse('ballot-already-cast');
  if (openRound(state.elections)?.issuedTo.includes(memberId)) return refuse('ballot-paper-issued');
  return accept(event, ...departure(state, memberId, voting && outdateHands(strikeFromRoll(voting, memberId))));
}

/** without an oath or a mandate nobody is counted present. */
function registerFault(state: SessionState, memberId: string, entering: boolean): Decision | undefined {
  if (state.status === 'prepared') return refuse('session-not-convened');
  const member = findMember(state.council, memberId);
  if (!member) return refuse('member-unknown');
  if (member.mandate === 'expired') return refuse('mandate-expired');
  if (!member.sworn) return refuse('member-not-sworn', articles.oath);
  if (entering === isPresent(state.council, state.register, memberId))
    return refuse(entering ? 'already-present' : 'already-absent');
  return undefined;
}

/** What follows when somebody is no longer present: the own speech ends, and a vote that lost its quorum is void. */
function departure(state: SessionState, memberId: string, voting: Voting | undefined): readonly SessionEvent[] {
  const speech = state.floor.speaker?.personId === memberId ? endSpeech(state, 'finished') : [];
  const remaining = presentMembers(state.council, state.register).filter((id) => id !== memberId).length;
  return [...speech, ...(voting ? quorumLost(state, memberId, voting) : roundLosingQuorum(state, remaining))];
}

/** the vote is closed as void and everything is kept. @param voting as it is after the departure */
function quorumLost(state: SessionState, memberId: string, voting: Voting): readonly SessionEvent[] {
  const { roll, quorum } = bodyOf(state.council, findCommittee(state.header, voting.committeeId));
  const remaining = presentMembers(roll, state.register).filter((id) => id !== memberId).length;
  if (remaining >= quorum) return [];
  const result = resultAtClose(voting, state.council, remaining);
  return [{ type: 'VotingClosed', payload: { votingId: voting.votingId, result } }];
}
