import { findAmendment } from '../amendments/amendment.js';
import { speaksForSponsor } from '../amendments/sponsor.js';
import { isPresent } from '../attendance/attendance.js';
import { isCommitteeSitting } from '../committees/committee.js';
import { mayTakeOverSitting } from '../committees/committee-presiding.js';
import { findMember, type Role } from '../council/council.js';
import { runningElection } from '../elections/election.js';
import { chairOf, presiderOf } from '../presiding/presiding.js';
import type { CommandType } from './commands.js';
import type { Actor } from './events.js';
import { findItem, type SessionState } from './state.js';

/**
 * Who may order what, deny by default (S-29). The clients use the same table to show or hide buttons.
 * Chair and operator are separate roles (C-05): the operator never opens, adjourns or closes a session.
 */
const presiding: readonly Role[] = ['chair'];
const steering: readonly Role[] = ['chair', 'operator'];
const registering: readonly Role[] = ['chair', 'operator', 'council-office', 'recorder'];
/** Who writes down votes that were said or handed in (V-15, V-19). */
const recording: readonly Role[] = ['chair', 'operator', 'recorder', 'proceedings-secretary'];
const convening: readonly Role[] = ['chair', 'council-office'];
/** Who writes down what somebody moves or takes back. */
const writingDown: readonly Role[] = ['chair', 'operator', 'council-office'];

const table: Readonly<Record<CommandType, readonly Role[]>> = {
  PrepareSession: convening,
  ReviseAgenda: convening,
  ChangeAgenda: steering,
  ConveneSession: convening,
  OpenSession: presiding,
  CheckQuorum: steering,
  StartRecess: steering,
  EndRecess: steering,
  AdjournSitting: presiding,
  OpenSitting: presiding,
  CloseSession: presiding,
  RecordAttendance: registering,
  CorrectAttendance: ['operator', 'council-office'],
  StartItem: steering,
  SuspendItem: steering,
  FinishItem: steering,
  TakeItemStep: steering,
  RequestFloor: steering,
  WithdrawFloorRequest: steering,
  GrantFloor: steering,
  GiveFloor: steering,
  ExtendFloor: steering,
  EndFloor: steering,
  WithdrawFloor: presiding,
  CloseSpeakerList: steering,
  ReopenSpeakerList: presiding,
  ReorderSpeakerQueue: steering,
  PrepareVoting: steering,
  DiscardVoting: steering,
  ExcludeMember: presiding,
  OpenVoting: steering,
  CastBallot: ['councillor'],
  CloseVoting: steering,
  AnnounceVoting: steering,
  EnterBallot: recording,
  ConfirmBallotEntry: recording,
  DeclareDeviceFailure: presiding,
  CallMember: recording,
  AttachVoteSheet: ['council-office', ...recording],
  AnnulVoting: presiding,
  RaiseObjection: [],
  NoteObjection: presiding,
  MoveFormalMotion: steering,
  WithdrawFormalMotion: steering,
  SpeakOnMotion: steering,
  SettleMotion: presiding,
  LimitSpeakingTime: steering,
  AdmitGuest: steering,
  PauseFloor: steering,
  ResumeFloor: steering,
  RemindSpeaker: presiding,
  HandOverPresiding: presiding,
  TakeOath: steering,
  ExpireMandate: convening,
  GainMandate: convening,
  StartClosedPart: presiding,
  EndClosedPart: presiding,
  MoveAmendment: writingDown,
  // Only on the sponsor's word: the chair speaks for the council, not for the sponsor (V-26).
  MakeSponsorAmendment: ['operator', 'council-office'],
  WithdrawAmendment: writingDown,
  SetAmendmentOrder: presiding,
  DeclareAmendmentMoot: presiding,
  WithdrawDraft: writingDown,
  ProposeBlock: steering,
  ObjectToBlock: [],
  DecideDischarge: presiding,
  WaiveDossier: presiding,
  RaiseDebateLimit: steering,
  StartElection: steering,
  FixViceChairs: steering,
  AppointCommission: steering,
  NominateCandidate: steering,
  AnswerNomination: steering,
  OpenSecretRound: steering,
  IssueBallotPaper: recording,
  CloseSecretRound: steering,
  AnnulSecretRound: presiding,
  EnterRoundCount: recording,
  ConfirmRoundCount: recording,
  AnnounceRound: steering,
  AnswerElection: steering,
  EndElection: presiding,
  CountHands: steering,
  RecordOpinion: steering,
};

/** Whether the hall's own equipment acts: it has an id of its own, no seat and no role. */
export function isHallDevice({ memberId, roles, deviceId }: Actor): boolean {
  return memberId === null && roles.length === 0 && deviceId.startsWith('hall-');
}

/** Exceptions of the table: what people may do for themselves. */
const ownRight: Partial<Record<CommandType, (state: SessionState, actor: Actor, payload: unknown) => boolean>> = {
  RecordAttendance: (state, actor, payload) => state.rules.selfCheckIn && concernsOwnSeat(actor, payload),
  // A safe close: the sitting is paused before the power is gone.
  StartRecess: (_state, actor, payload) => isHallDevice(actor) && (payload as { cause?: string }).cause === 'power',
  RequestFloor: (state, actor, payload) =>
    isInHall(state, actor) && (payload as { personId: string | null }).personId === null,
  WithdrawFloorRequest: (state, actor, payload) => isOwnRequest(state, actor, payload),
  EndFloor: (state, actor) => isCurrentSpeaker(state, actor),
  MoveFormalMotion: (_state, actor, payload) =>
    actor.memberId !== null && (payload as { memberId: string | null }).memberId === null,
  WithdrawFormalMotion: (state, actor, payload) =>
    state.motions.some(
      ({ motionId, memberId }) =>
        memberId === actor.memberId && motionId === (payload as { motionId: string }).motionId,
    ),
  HandOverPresiding: (state, actor, payload) => mayTakeOver(state, actor, (payload as { memberId: string }).memberId),
  RaiseObjection: (_state, actor) => actor.memberId !== null,
  MoveAmendment: (_state, actor, payload) => actor.memberId !== null && (payload as { mover: unknown }).mover === null,
  MakeSponsorAmendment: (state, actor, payload) => isSponsor(state, actor, payload),
  WithdrawAmendment: (state, actor, payload) => isOwnAmendment(state, actor, payload),
  WithdrawDraft: (state, actor, payload) => isSponsor(state, actor, payload),
  ObjectToBlock: (_state, actor) => actor.memberId !== null,
  ExcludeMember: (_state, actor, payload) => concernsOwnSeat(actor, payload),
  NominateCandidate: (state, actor, payload) => maySuggest(state, actor, payload as { nominatedBy: string | null }),
  AnswerNomination: (_state, actor, payload) => isCandidate(actor, payload),
  AnswerElection: (_state, actor, payload) => isCandidate(actor, payload),
  IssueBallotPaper: (state, actor, payload) => concernsOwnSeat(actor, payload) || countsVotes(state, actor),
  EnterRoundCount: (state, actor) => countsVotes(state, actor),
  ConfirmRoundCount: (state, actor) => countsVotes(state, actor),
};

/** @param payload the command's payload, already parsed; pass `undefined` to ask about the role alone. */
export function mayOrder(state: SessionState, type: CommandType, actor: Actor, payload?: unknown): boolean {
  if (rolesMayOrder(type, rolesInForce(state, actor))) return true;
  return payload !== undefined && (ownRight[type]?.(state, actor, payload) ?? false);
}

/** What the table alone says, without the exceptions: whether a screen shows the button at all. */
export function rolesMayOrder(type: CommandType, roles: readonly Role[]): boolean {
  return roles.some((role) => table[type].includes(role));
}

/**
 * The roles somebody acts in now. Q-07: an office ends with the mandate or with a dismissal and begins with an election, whatever the sign-in still says. S-10: while somebody else
 * presides, the chair's rights are theirs alone.
 */
export function rolesInForce(
  state: Pick<SessionState, 'council' | 'presiding' | 'header'>,
  { memberId, roles }: Pick<Actor, 'memberId' | 'roles'>,
): readonly Role[] {
  const { presiding } = state;
  const member = memberId === null ? undefined : findMember(state.council, memberId);
  const isLedByOther = presiding !== null || isCommitteeSitting(state.header);
  if (!member) return isLedByOther ? roles.filter((role) => role !== 'chair') : roles;
  const others = roles.filter((role) => role !== 'chair' && role !== 'vice-chair');
  if (member.mandate === 'expired') return others;
  return [
    ...others,
    // K-07: a committee's sitting is led by its own chair, whoever chairs the council.
    ...(member.memberId === presiderOf(state) ? ['chair' as const] : []),
    ...(member.office === 'vice-chair' ? [member.office] : []),
  ];
}

/** Art. 19 ust. 2: the chair takes the session back, a vice-chair takes it for an absent presider, officials seat the senior (S-11). */
function mayTakeOver(state: SessionState, { memberId, roles }: Actor, to: string): boolean {
  const { council, register } = state;
  if (isCommitteeSitting(state.header)) return mayTakeOverSitting(state, { memberId, roles }, to);
  const chair = chairOf(council.members);
  if (!chair && (roles.includes('council-office') || roles.includes('operator'))) return true;
  const member = memberId === to ? findMember(council, to) : undefined;
  if (member?.mandate !== 'active' || member.office === null) return false;
  const presider = presiderOf(state);
  return member === chair || presider === null || !isPresent(council, register, presider);
}

/** The id under which an actor speaks: the seat, or the person when a guest. */
export function speakingId(actor: Actor): string {
  return actor.memberId ?? actor.personId;
}

export function isCurrentSpeaker(state: SessionState, actor: Actor): boolean {
  return state.floor.speaker?.personId === speakingId(actor);
}

function concernsOwnSeat(actor: Actor, payload: unknown): boolean {
  return actor.memberId !== null && (payload as { memberId: string }).memberId === actor.memberId;
}

/** B-06: a councillor in the hall nominates in the own name; the list of lay judges comes from the office. */
function maySuggest(
  state: SessionState,
  { memberId }: Actor,
  { nominatedBy }: { nominatedBy: string | null },
): boolean {
  const ofCouncil = runningElection(state.elections)?.office !== 'lay-judges';
  return (
    ofCouncil && memberId !== null && nominatedBy === memberId && isPresent(state.council, state.register, memberId)
  );
}

function isCandidate({ memberId }: Actor, payload: unknown): boolean {
  return memberId !== null && (payload as { candidateId: string }).candidateId === memberId;
}

/** B-05: members of the counting commission give out papers and enter what they counted. */
function countsVotes({ elections }: SessionState, { memberId }: Actor): boolean {
  return memberId !== null && (elections.commission?.memberIds.includes(memberId) ?? false);
}

function isOwnAmendment(state: SessionState, { memberId }: Actor, payload: unknown): boolean {
  const mover = findAmendment(state, (payload as { amendmentId: string }).amendmentId)?.mover;
  return mover?.kind === 'member' && mover.memberId === memberId;
}

/** V-26, V-27: the sponsor at the own desk. */
function isSponsor(state: SessionState, { roles }: Actor, payload: unknown): boolean {
  return speaksForSponsor(roles, findItem(state, (payload as { itemId: string }).itemId)?.sponsor ?? null);
}

function isInHall(state: SessionState, actor: Actor): boolean {
  return actor.memberId !== null || state.council.guests.some((guest) => guest.personId === actor.personId);
}

function isOwnRequest(state: SessionState, actor: Actor, payload: unknown): boolean {
  const { requestId } = payload as { requestId: string };
  return [...state.floor.queue, ...state.floor.parked].some(
    (request) => request.requestId === requestId && request.personId === speakingId(actor),
  );
}
