import { articles } from '../kernel/articles.js';
import type { CommandContext, CommandOf } from '../session/commands.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { ballotFault, voterFault } from './ballot-right.js';
import { isEligible } from './roll.js';
import type { Voting } from './voting.js';

/**
 * V-01, V-03, V-06, Q-07: a councillor casts or changes the ballot until closing; the voter is who the connection says, never the payload.
 * The same choice again changes nothing. A ballot after closing is refused and leaves a trace, once per voter (V-06).
 */
export function castBallot(
  state: SessionState,
  { votingId, choice }: CommandOf<'CastBallot'>['payload'],
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
  if (before?.choice === choice) return accept();
  return accept({ type: 'BallotCast', payload: { votingId, memberId, choice, replacesSeq: before?.seq ?? null } });
}

function refuseLate(state: SessionState, voting: Voting, memberId: string): Decision {
  const refused = refuse('voting-closed');
  const leavesTrace =
    state.status !== 'closed' && isEligible(voting, memberId) && !voting.lateBallots.includes(memberId);
  if (!leavesTrace) return refused;
  return { ...refused, trace: [{ type: 'LateBallotRefused', payload: { votingId: voting.votingId, memberId } }] };
}
