import { findMember, mayAct } from '../council/council.js';
import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import type { Voting } from './voting.js';

type EventOf<Type extends StoredEvent['type']> = Extract<StoredEvent, { type: Type }>;

export function evolveVotings(state: SessionState, event: StoredEvent): readonly Voting[] {
  const { votings } = state;
  switch (event.type) {
    case 'VotingPrepared':
      return [...votings, preparedVoting(event)];
    case 'VotingDiscarded':
      return votings.filter((voting) => voting.votingId !== event.payload.votingId);
    case 'MemberExcluded':
      return change(votings, event.payload.votingId, (voting) => exclude(voting, event));
    case 'VotingOpened':
      return change(votings, event.payload.votingId, (voting) => ({
        ...voting,
        status: 'open',
        no: event.payload.no,
        openedAt: event.at,
        frame: event.payload.frame,
      }));
    case 'BallotCast':
      return change(votings, event.payload.votingId, (voting) => castBallot(voting, event));
    case 'LateBallotRefused':
      return change(votings, event.payload.votingId, (voting) => ({
        ...voting,
        lateBallots: [...voting.lateBallots, event.payload.memberId],
      }));
    case 'VotingClosed': {
      const { votingId, result } = event.payload;
      const status = result.outcome === 'void-no-quorum' ? 'void' : 'closed';
      return change(votings, votingId, (voting) => ({ ...voting, status, closedAt: event.at, result }));
    }
    case 'VotingAnnounced':
      return change(votings, event.payload.votingId, (voting) => ({
        ...voting,
        status: 'announced',
        announcedAt: event.at,
      }));
    case 'AttendanceRecorded':
      return event.payload.kind.startsWith('entered') ? admitLate(state, event.payload.memberId) : votings;
    case 'AttendanceCorrected':
      return event.payload.present ? admitLate(state, event.payload.memberId) : votings;
    default:
      return votings;
  }
}

function preparedVoting({ payload, at }: EventOf<'VotingPrepared'>): Voting {
  return {
    ...payload,
    no: null,
    status: 'prepared',
    preparedAt: at,
    openedAt: null,
    closedAt: null,
    announcedAt: null,
    frame: null,
    ballots: {},
    exclusions: {},
    lateEntrants: [],
    lateBallots: [],
    result: null,
  };
}

function exclude(voting: Voting, { payload }: EventOf<'MemberExcluded'>): Voting {
  const { memberId, reason, declaredBy } = payload;
  const { [memberId]: _dropped, ...ballots } = voting.ballots;
  return { ...voting, ballots, exclusions: { ...voting.exclusions, [memberId]: { reason, declaredBy } } };
}

function castBallot(voting: Voting, event: EventOf<'BallotCast'>): Voting {
  const { memberId, choice } = event.payload;
  const before = voting.ballots[memberId];
  const ballot = {
    choice,
    at: event.at,
    seq: event.seq,
    deviceId: event.actor.deviceId,
    changes: before ? before.changes + 1 : 0,
  };
  return { ...voting, ballots: { ...voting.ballots, [memberId]: ballot } };
}

/** S-24: who enters during an open vote joins its roll, where the statut allows it. */
function admitLate(state: SessionState, memberId: string): readonly Voting[] {
  const member = findMember(state.council, memberId);
  if (!state.rules.lateEntryMayVote || !member || !mayAct(member)) return state.votings;
  return state.votings.map((voting) =>
    voting.status === 'open' && !voting.frame?.eligible.includes(memberId) && !voting.lateEntrants.includes(memberId)
      ? { ...voting, lateEntrants: [...voting.lateEntrants, memberId] }
      : voting,
  );
}

function change(votings: readonly Voting[], votingId: string, update: (voting: Voting) => Voting): readonly Voting[] {
  return votings.map((voting) => (voting.votingId === votingId ? update(voting) : voting));
}
