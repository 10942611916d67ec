import { isPresentAfter } from '../attendance/attendance.js';
import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { matterOfBasis } from './matters.js';
import { enterOnRoll, strikeFromRoll } from './roll.js';
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
    case 'DischargeDecided': {
      const { votingId, decision } = event.payload;
      const dischargeDecision = { text: decision, at: event.at, seq: event.seq };
      return change(votings, votingId, (voting) => ({ ...voting, dischargeDecision }));
    }
    case 'AttendanceRecorded':
      return isPresentAfter(event.payload.kind) ? admit(state, event.payload.memberId) : votings;
    case 'AttendanceCorrected': {
      const { memberId, present } = event.payload;
      return present ? admit(state, memberId) : votings.map((voting) => strikeFromRoll(voting, memberId));
    }
    default:
      return votings;
  }
}

function preparedVoting({ payload, at }: EventOf<'VotingPrepared'>): Voting {
  return {
    ...payload,
    matter: payload.matter ?? matterOfBasis(payload.basis),
    form: payload.form ?? 'open',
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
    struck: [],
    lateBallots: [],
    result: null,
    dischargeDecision: null,
  };
}

/** Art. 25a: a ballot cast before the exclusion must not count; the log keeps it and the exclusion names it. */
function exclude(voting: Voting, { payload }: EventOf<'MemberExcluded'>): Voting {
  const { memberId, reason, declaredBy } = payload;
  const { [memberId]: setAside, ...ballots } = voting.ballots;
  const exclusion = { reason, declaredBy, setAsideSeq: setAside?.seq ?? null };
  return { ...voting, ballots, exclusions: { ...voting.exclusions, [memberId]: exclusion } };
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

function admit(state: SessionState, memberId: string): readonly Voting[] {
  return state.votings.map((voting) => enterOnRoll(voting, memberId, state.rules.lateEntryMayVote));
}

function change(votings: readonly Voting[], votingId: string, update: (voting: Voting) => Voting): readonly Voting[] {
  return votings.map((voting) => (voting.votingId === votingId ? update(voting) : voting));
}
