import { articles } from '../kernel/articles.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse, standsAlready } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { ballotFault, voterFault } from './ballot-right.js';
import { bridgesGap, isOvertaken } from './press.js';
import { isEligible } from './roll.js';
import type { Voting } from './voting.js';

/**
 * V-01, V-03, V-06, Q-07: a councillor casts or changes the ballot until closing; the voter is who the connection says, never the payload.
 * The same choice again changes nothing: the answer rests on the ballot that stands. A press that a newer one has overtaken is refused. A ballot after closing is refused and leaves a trace, once per voter (V-06).
 */
export function castBallot(
  state: SessionState,
  { votingId, choice, press, seen }: CommandOf<'CastBallot'>['payload'],
  { actor }: CommandContext,
): Decision {
  const { memberId } = actor;
  const fault = voterFault(state, memberId);
  if (fault || memberId === null) return fault ?? refuse('not-a-member', articles.quorum);
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (voting.status === 'prepared') return refuse('voting-not-open');
  if (voting.status !== 'open') return refuseLate(state, voting, memberId);
  const unlawful = ballotFault(state, voting, memberId);
  if (unlawful) return unlawful;
  const before = voting.ballots[memberId];
  const { deviceId } = actor;
  const stands = before?.choice === choice;
  if (before && stands && !bridgesGap(before, press, deviceId)) return standsAlready(before.seq);
  if (before && !stands && isOvertaken(before, { press, seen }, deviceId)) return refuse('ballot-overtaken');
  const payload = { votingId, memberId, choice, replacesSeq: before?.seq ?? null };
  return accept({ type: 'BallotCast', payload: press === undefined ? payload : { ...payload, press } });
}

function refuseLate(state: SessionState, voting: Voting, memberId: string): Decision {
  const refused = refuse('voting-closed');
  const leavesTrace =
    state.status !== 'closed' && isEligible(voting, memberId) && !voting.lateBallots.includes(memberId);
  if (!leavesTrace) return refused;
  return { ...refused, trace: [{ type: 'LateBallotRefused', payload: { votingId: voting.votingId, memberId } }] };
}
