import type { EventType, StoredEvent } from '../../../core/src/session/events.js';

/**
 * Current version of each stored event. A CHANGE OF SHAPE NEEDS A NEW VERSION AND AN UPCAST BELOW: logs live for ever.
 * Every version keeps a golden file in `protocol/golden/`.
 */
export const eventVersions: Readonly<Record<EventType, number>> = {
  SessionPrepared: 1,
  AgendaRevised: 1,
  AgendaChanged: 1,
  SessionConvened: 1,
  SessionOpened: 1,
  QuorumChecked: 1,
  RecessStarted: 1,
  RecessEnded: 1,
  SittingAdjourned: 1,
  SittingOpened: 1,
  SessionClosed: 1,
  AttendanceRecorded: 1,
  AttendanceCorrected: 1,
  ItemStarted: 1,
  ItemSuspended: 1,
  ItemFinished: 1,
  ItemStepTaken: 1,
  ItemStepsSkipped: 1,
  FloorRequested: 1,
  FloorRequestWithdrawn: 1,
  FloorGranted: 1,
  FloorExtended: 1,
  FloorEnded: 1,
  SpeakerListClosed: 1,
  SpeakerListReopened: 1,
  SpeakerQueueReordered: 1,
  VotingPrepared: 1,
  VotingDiscarded: 1,
  MemberExcluded: 1,
  VotingOpened: 1,
  BallotCast: 1,
  LateBallotRefused: 1,
  VotingClosed: 1,
  VotingAnnounced: 1,
  DischargeDecided: 1,
  DossierWaived: 1,
  DebateLimitRaised: 1,
  HandsCounted: 1,
  OpinionRecorded: 1,
  FormalMotionMoved: 1,
  FormalMotionWithdrawn: 1,
  MotionSpeechGiven: 1,
  FormalMotionSettled: 1,
  SpeakingTimeLimited: 1,
  GuestAdmitted: 1,
  FloorPaused: 1,
  FloorResumed: 1,
  SpeakerReminded: 1,
  PresidingHandedOver: 1,
  OathTaken: 1,
  MandateExpired: 1,
  MandateGained: 1,
  ClosedPartStarted: 1,
  ClosedPartEnded: 1,
  BallotEntered: 1,
  BallotEntryConfirmed: 1,
  DeviceFailureDeclared: 1,
  MemberCalled: 1,
  VoteSheetAttached: 1,
  VotingAnnulled: 1,
  ObjectionRaised: 1,
  ObjectionNoted: 1,
  ElectionStarted: 1,
  ViceChairsFixed: 1,
  CommissionAppointed: 1,
  CommissionMemberLeft: 1,
  CandidateNominated: 1,
  NominationAnswered: 1,
  SecretRoundOpened: 1,
  BallotPaperIssued: 1,
  SecretRoundClosed: 1,
  SecretRoundAnnulled: 1,
  RoundCountEntered: 1,
  RoundCountConfirmed: 1,
  RoundAnnounced: 1,
  ElectionAnswered: 1,
  OfficeGained: 1,
  OfficeLost: 1,
  ElectionEnded: 1,
  AmendmentMoved: 1,
  SponsorAmendmentMade: 1,
  AmendmentWithdrawn: 1,
  AmendmentOrderSet: 1,
  AmendmentMadeMoot: 1,
  DraftWithdrawn: 1,
  BlockProposed: 1,
  BlockObjected: 1,
};

interface RawEvent {
  readonly type: string;
  readonly version: number;
  readonly payload: unknown;
}

/** From version n to n + 1, by event type and n. Empty while every event is at its first version. */
const upcasts: Readonly<Record<string, Readonly<Record<number, (payload: unknown) => unknown>>>> = {};

/**
 * Reads one stored body and lifts it to the current version. The bytes in the log stay as they are.
 * @throws Error when the type is unknown or the version is newer than this program.
 */
export function readStoredEvent(body: string): StoredEvent {
  let event = JSON.parse(body) as RawEvent;
  if (!Object.hasOwn(eventVersions, event.type)) throw new Error(`Unknown event type ${event.type}`);
  const current = eventVersions[event.type as EventType];
  if (event.version > current)
    throw new Error(`${event.type} has version ${event.version}, newest known is ${current}`);
  while (event.version < current) {
    const upcast = upcasts[event.type]?.[event.version];
    if (!upcast) throw new Error(`No upcast for ${event.type} from version ${event.version}`);
    event = { ...event, version: event.version + 1, payload: upcast(event.payload) };
  }
  return event as StoredEvent;
}
