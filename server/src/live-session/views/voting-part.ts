import type { SessionState } from '../../../../core/src/session/state.js';
import { pendingVoting } from '../../../../core/src/session/state.js';
import { announcement } from '../../../../core/src/voting/announcement.js';
import { frameOf } from '../../../../core/src/voting/decide-voting.js';
import { isEligible } from '../../../../core/src/voting/roll.js';
import { methodOf } from '../../../../core/src/voting/roll-call.js';
import { namedList } from '../../../../core/src/voting/tally.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type {
  NamedLineView,
  VotingPart,
  VotingResultView,
  VotingSummary,
} from '../../../../protocol/src/views/parts.js';
import { committeeVoteOf, jointVoterOf } from './committees-part.js';
import { wordingsOf } from './drafts-part.js';
import { standingOf } from './standing-part.js';

/** The voting on the table, else the last one that was counted. */
export function currentVoting(state: SessionState): Voting | undefined {
  return pendingVoting(state) ?? state.votings.findLast((voting) => voting.no !== null);
}

/** V-08: before closing only how many voted; names when the statut shows votes live, otherwise after closing. */
export function votingPartOf(state: SessionState, voting: Voting): VotingPart {
  const frame = voting.frame ?? frameOf(state, voting);
  const voters = voting.frame
    ? [...frame.eligible, ...voting.lateEntrants].filter((id) => isEligible(voting, id))
    : frame.eligible;
  const { votingId, no, itemId, subject, kind, textHash, majority, basis, status } = voting;
  return {
    votingId,
    no,
    itemId,
    itemNumber: state.agenda.find((item) => item.itemId === itemId)?.number ?? '',
    subject,
    kind,
    documentIds: [...voting.documentIds],
    textHash,
    majority,
    basis,
    status,
    openedAt: voting.openedAt,
    closedAt: voting.closedAt,
    announcedAt: voting.announcedAt,
    votesNeeded: frame.votesNeeded,
    eligible: new Set(voters).size,
    cast: voting.hands
      ? voting.hands.for + voting.hands.against + voting.hands.abstain
      : Object.keys(voting.ballots).length,
    excludedCount: Object.keys(voting.exclusions).length,
    ...committeeVoteOf(voting),
    liveLines: state.rules.liveVotes && voting.status === 'open' ? linesOf(state, voting) : null,
    method: methodOf(voting),
    failure: voting.failure && { cause: voting.failure.cause, at: voting.failure.at },
    ...amendmentsPut(state, voting),
    result: resultOf(state, voting),
    ...standingOf(state, voting),
  };
}

function amendmentsPut(state: SessionState, voting: Voting): Pick<VotingPart, 'amendments'> {
  const amendments = wordingsOf(state, voting);
  return amendments.length > 0 ? { amendments } : {};
}

export function resultOf(state: SessionState, voting: Voting): VotingResultView | null {
  const { result } = voting;
  if (!result) return null;
  return { ...result, formula: announcement(voting, result.tally, result.outcome), lines: linesOf(state, voting) };
}

/** The named list in Polish order (V-29). */
export function linesOf(state: SessionState, voting: Voting): NamedLineView[] {
  return namedList(voting, state.council).map(({ member, category, origin }) => ({
    memberId: member.memberId,
    seatNo: member.seatNo,
    firstName: member.firstName,
    lastName: member.lastName,
    category,
    origin,
  }));
}

/** A counted vote in short; undefined while it is prepared or open. */
export function summaryOf(state: SessionState, voting: Voting): VotingSummary | undefined {
  const { votingId, no, itemId, subject, kind, status, closedAt, result } = voting;
  if (no === null || closedAt === null || result === null) return undefined;
  const { outcome, tally } = result;
  return {
    votingId,
    no,
    itemId,
    subject,
    kind,
    status,
    closedAt,
    outcome,
    tally,
    ...standingOf(state, voting),
    ...committeeVoteOf(voting),
    ...jointVoterOf(state, voting),
  };
}
