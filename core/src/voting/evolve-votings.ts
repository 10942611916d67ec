import { isPresentAfter } from '../attendance/attendance.js';
import { bodyOf, findCommittee, votesIn } from '../committees/committee.js';
import { outdateHands } from '../committees/hand-count.js';
import { filledSeats } from '../council/council.js';
import { presiderOf } from '../presiding/presiding.js';
import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { matterOfBasis } from './matters.js';
import { pressesWith } from './press.js';
import { enterOnRoll, strikeFromRoll } from './roll.js';
import type { BallotOrigin, Voting } from './voting.js';

type EventOf<Type extends StoredEvent['type']> = Extract<StoredEvent, { type: Type }>;

export function evolveVotings(state: SessionState, event: StoredEvent): readonly Voting[] {
  const { votings } = state;
  switch (event.type) {
    case 'VotingPrepared':
      return [...votings, preparedVoting(event)];
    case 'VotingDiscarded':
      return votings.filter((voting) => voting.votingId !== event.payload.votingId);
    case 'MemberExcluded':
      return change(votings, event.payload.votingId, (voting) => outdateHands(exclude(voting, event)));
    case 'VotingOpened':
      return change(votings, event.payload.votingId, (voting) => ({
        ...voting,
        status: 'open',
        no: event.payload.no,
        openedAt: event.at,
        frame: event.payload.frame,
        seats: seatsFor(state, voting),
        presidedBy: presiderOf(state),
      }));
    case 'BallotCast':
      return change(votings, event.payload.votingId, (voting) => castBallot(voting, event, 'device'));
    case 'BallotEntered':
      return change(votings, event.payload.votingId, (voting) => enterBallot(voting, event));
    case 'BallotEntryConfirmed':
      return change(votings, event.payload.votingId, (voting) => castBallot(voting, event, 'paper'));
    case 'DeviceFailureDeclared': {
      const failure = { cause: event.payload.cause, at: event.at, seq: event.seq };
      return change(votings, event.payload.votingId, (voting) => ({ ...voting, failure }));
    }
    case 'MemberCalled': {
      const { votingId, memberId } = event.payload;
      return change(votings, votingId, (voting) => ({ ...voting, call: { memberId, seq: event.seq } }));
    }
    case 'VoteSheetAttached': {
      const { votingId, documentId, sha256 } = event.payload;
      const sheet = { documentId, sha256, at: event.at, seq: event.seq };
      return change(votings, votingId, (voting) => ({ ...voting, sheets: [...voting.sheets, sheet] }));
    }
    case 'VotingAnnulled':
      return annul(votings, event);
    case 'ObjectionRaised': {
      const { votingId, ...raised } = event.payload;
      const objection = { ...raised, at: event.at, note: null };
      return change(votings, votingId, (voting) => ({ ...voting, objections: [...voting.objections, objection] }));
    }
    case 'ObjectionNoted': {
      const { votingId, objectionId, note } = event.payload;
      return change(votings, votingId, (voting) => ({
        ...voting,
        objections: voting.objections.map((raised) =>
          raised.objectionId === objectionId ? { ...raised, note } : raised,
        ),
      }));
    }
    case 'ItemStarted':
      return ofOtherItems(votings, event.payload.itemId, (voting) => ({ ...voting, nextItemStarted: true }));
    case 'ItemFinished':
      return ofOtherItems(votings, event.payload.itemId, (voting) => ({ ...voting, settled: true }));
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
      return announce(votings, event);
    case 'DischargeDecided': {
      const { votingId, decision } = event.payload;
      const dischargeDecision = { text: decision, at: event.at, seq: event.seq };
      return change(votings, votingId, (voting) => ({ ...voting, dischargeDecision }));
    }
    case 'AttendanceRecorded':
      return isPresentAfter(event.payload.kind) ? admit(state, event.payload.memberId) : votings;
    case 'AttendanceCorrected': {
      const { memberId, present } = event.payload;
      return present ? admit(state, memberId) : votings.map((voting) => strike(voting, memberId));
    }
    case 'HandsCounted': {
      const { votingId, ...counts } = event.payload;
      const hands = { ...counts, at: event.at, seq: event.seq, outdated: false };
      return change(votings, votingId, (voting) => ({ ...voting, hands }));
    }
    default:
      return votings;
  }
}

function preparedVoting({ payload, at, seq }: EventOf<'VotingPrepared'>): Voting {
  return {
    ...payload,
    matter: payload.matter ?? matterOfBasis(payload.basis),
    form: payload.form ?? 'open',
    no: null,
    status: 'prepared',
    preparedAt: at,
    preparedSeq: seq,
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
    seats: [],
    presidedBy: null,
    entries: {},
    failure: null,
    call: null,
    sheets: [],
    annulment: null,
    revote: payload.revote ?? null,
    repeatedBy: null,
    objections: [],
    nextItemStarted: false,
    settled: false,
    committeeId: payload.committeeId ?? null,
    hands: null,
  };
}

/** Art. 25a: a ballot cast before the exclusion must not count; the log keeps it and the exclusion names it. */
function exclude(voting: Voting, { payload }: EventOf<'MemberExcluded'>): Voting {
  const { memberId, reason, declaredBy } = payload;
  const { [memberId]: setAside, ...ballots } = voting.ballots;
  const { [memberId]: _entry, ...entries } = voting.entries;
  const exclusion = { reason, declaredBy, setAsideSeq: setAside?.seq ?? null };
  return { ...voting, ballots, entries, exclusions: { ...voting.exclusions, [memberId]: exclusion } };
}

/** V-15: a vote from paper waits for the second person, everything else counts at once. */
function enterBallot(voting: Voting, event: EventOf<'BallotEntered'>): Voting {
  const { memberId, choice, origin } = event.payload;
  if (origin !== 'paper') return castBallot(voting, event, origin);
  const entry = { choice, at: event.at, seq: event.seq, enteredBy: event.actor.personId };
  return { ...voting, entries: { ...voting.entries, [memberId]: entry } };
}

/** V-17: with its announcement a repeated vote takes the place of the first. */
function announce(votings: readonly Voting[], { payload: { votingId }, at }: EventOf<'VotingAnnounced'>) {
  const of = votings.find((voting) => voting.votingId === votingId)?.revote?.of ?? '';
  const announced = change(votings, votingId, (voting) => ({ ...voting, status: 'announced', announcedAt: at }));
  return change(announced, of, (voting) => ({ ...voting, status: 'repeated', repeatedBy: votingId }));
}

/** V-18: everything is kept. A vote that an annulled one had repeated stands again. */
function annul(votings: readonly Voting[], event: EventOf<'VotingAnnulled'>): readonly Voting[] {
  const { votingId, reason } = event.payload;
  const annulment = { reason, at: event.at, seq: event.seq };
  return change(votings, votingId, (voting) => ({ ...voting, status: 'void', annulment })).map((voting) =>
    voting.repeatedBy === votingId ? { ...voting, status: 'announced', repeatedBy: null } : voting,
  );
}

/** Counted votes of all items but one: what starts or ends after them. */
function ofOtherItems(votings: readonly Voting[], itemId: string, update: (voting: Voting) => Voting) {
  return votings.map((voting) => (voting.closedAt !== null && voting.itemId !== itemId ? update(voting) : voting));
}

function castBallot(
  voting: Voting,
  event: EventOf<'BallotCast'> | EventOf<'BallotEntered'> | EventOf<'BallotEntryConfirmed'>,
  origin: BallotOrigin,
): Voting {
  const { memberId, choice } = event.payload;
  const before = voting.ballots[memberId];
  const { [memberId]: _done, ...entries } = voting.entries;
  const { deviceId } = event.actor;
  const isChange = before && (before.choice !== choice || before.origin !== origin);
  const press = event.type === 'BallotCast' ? event.payload.press : undefined;
  const ballot = {
    choice,
    origin,
    at: event.at,
    seq: event.seq,
    deviceId,
    changes: (before?.changes ?? 0) + (isChange ? 1 : 0),
    ...pressesWith(before, press, deviceId),
  };
  return { ...voting, entries, ballots: { ...voting.ballots, [memberId]: ballot } };
}

function admit(state: SessionState, memberId: string): readonly Voting[] {
  return state.votings.map((voting) =>
    votesIn(state.header, voting.committeeId, memberId)
      ? enterOnRoll(voting, memberId, state.rules.lateEntryMayVote)
      : voting,
  );
}

/** K-05: who is struck may have raised a hand. */
function strike(voting: Voting, memberId: string): Voting {
  const struck = strikeFromRoll(voting, memberId);
  return struck === voting ? voting : outdateHands(struck);
}

/** The filled seats of whoever votes: the council, or one committee (K-07). */
function seatsFor({ header, council }: SessionState, { committeeId }: Voting): readonly string[] {
  const { roll } = bodyOf(council, findCommittee(header, committeeId));
  return filledSeats(roll).map(({ memberId }) => memberId);
}

function change(votings: readonly Voting[], votingId: string, update: (voting: Voting) => Voting): readonly Voting[] {
  return votings.map((voting) => (voting.votingId === votingId ? update(voting) : voting));
}
