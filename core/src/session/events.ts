import type { ItemDraft } from '../agenda/agenda-item.js';
import type { AmendmentChange, AmendmentMover } from '../amendments/amendment.js';
import type { BlockKind } from '../amendments/en-bloc.js';
import type { DossierPaper } from '../annual/dossier.js';
import type { AttendanceKind, AttendanceMethod } from '../attendance/attendance.js';
import type { SittingCommittee } from '../committees/committee.js';
import type { CommitteeQuorum } from '../committees/committee-quorum.js';
import type { OpinionKind } from '../committees/opinion.js';
import type { ItemStep } from '../conduct/item-course.js';
import type { Council, GuestRole, Member, Role } from '../council/council.js';
import type { ElectionEvent } from '../elections/events.js';
import type { Instant } from '../kernel/instant.js';
import type { MotionKind, MotionSide } from '../motions/formal-motion.js';
import type { ClosedPartGrounds } from '../openness/closed-part.js';
import type { FloorKind, ReminderKind } from '../speaking/floor.js';
import type { StatutDeparture } from '../statut/departure.js';
import type { Majority } from '../voting/majority.js';
import type { MatterId, VotingForm } from '../voting/matters.js';
import type { ObjectionTarget } from '../voting/objections.js';
import type { Revote } from '../voting/revote.js';
import type { Choice, EnteredOrigin, VotingFrame, VotingKind, VotingResult } from '../voting/voting.js';
import type { SessionRules } from './rules.js';
import type { SessionPurpose } from './session-purpose.js';
import type { SessionRequest } from './session-request.js';

export interface SessionHeader {
  /** Running number within the term; shown Roman (S-15). */
  readonly number: number;
  readonly title: string;
  /** Local day of the session, `YYYY-MM-DD`, and hour `HH:MM` (Europe/Warsaw). */
  readonly date: string;
  readonly time: string;
  readonly place: string;
  /** A training session never mixes with real registers. */
  readonly training: boolean;
  /** Set when the session was called on request (art. 20 ust. 3); changes of its agenda need the requester's consent (S-06). */
  readonly request?: SessionRequest;
  /** What it is called for; absent in logs from before and where nobody said. */
  readonly purpose?: SessionPurpose;
  /** Set when committees sit, one or several jointly (K-07); the roll stays the council's, whose other members speak and never vote (K-02). */
  readonly committees?: readonly SittingCommittee[];
  /** Who leads a sitting of committees, as their chairs agreed; the chair of a single committee when absent. */
  readonly presiderId?: string;
}

/**
 * Everything that can happen in a session. Stored for ever: a changed shape means a new version and an upcast.
 * An optional part is absent where it says nothing, also in logs written before it existed.
 * Events report facts; times, actors and ids stand in the envelope (`StoredEvent`).
 */
export type SessionEvent =
  | Event<
      'SessionPrepared',
      {
        header: SessionHeader;
        council: Council;
        agenda: readonly ItemDraft[];
        rules: SessionRules;
        departure?: StatutDeparture;
      }
    >
  | Event<'AgendaRevised', { agenda: readonly ItemDraft[]; reason: string }>
  | Event<'AgendaChanged', { votingId: string; agenda: readonly ItemDraft[]; requesterConsent?: true }>
  | Event<'SessionConvened', { noticeAt: Instant }>
  | Event<'SessionOpened', { present: number; quorum: number; committees?: readonly CommitteeQuorum[] }>
  | Event<'QuorumChecked', { present: number; quorum: number; met: boolean; committees?: readonly CommitteeQuorum[] }>
  | Event<'RecessStarted', { resumeAt: Instant | null; reason: string; cause?: 'power' }>
  | Event<'RecessEnded', Record<string, never>>
  | Event<'SittingAdjourned', { until: string; reason: string }>
  | Event<'SittingOpened', { no: number; present: number; quorum: number; committees?: readonly CommitteeQuorum[] }>
  | Event<'SessionClosed', { reason: string | null }>
  | Event<'AttendanceRecorded', { memberId: string; kind: AttendanceKind; method: AttendanceMethod }>
  | Event<'AttendanceCorrected', { memberId: string; present: boolean; correctsSeq: number; reason: string }>
  | Event<'ItemStarted', { itemId: string }>
  /** `adjourned`: with the sitting; the next sitting begins with it. Absent where the chair left the item for another. */
  | Event<'ItemSuspended', { itemId: string; adjourned?: true }>
  | Event<'ItemFinished', { itemId: string }>
  | Event<'ItemStepTaken', { itemId: string; step: ItemStep }>
  /** A deviation from the usual course of the item; which rule it leaves says `basisOfStep`. */
  | Event<'ItemStepsSkipped', { itemId: string; steps: readonly ItemStep[] }>
  | Event<'FloorRequested', { requestId: string; personId: string; kind: FloorKind; itemId: string }>
  | Event<'FloorRequestWithdrawn', { requestId: string }>
  | Event<'FloorGranted', { requestId: string; limitMs: number | null; deadlineAt: Instant | null }>
  | Event<'FloorExtended', { requestId: string; byMs: number; deadlineAt: Instant | null }>
  | Event<'FloorEnded', { requestId: string; ending: 'finished' | 'withdrawn-by-chair' }>
  | Event<'SpeakerListClosed', { itemId: string }>
  | Event<'SpeakerListReopened', { itemId: string }>
  | Event<'SpeakerQueueReordered', { order: readonly string[] }>
  | Event<
      'VotingPrepared',
      {
        votingId: string;
        itemId: string;
        subject: string;
        kind: VotingKind;
        documentIds: readonly string[];
        textHash: string;
        majority: Majority;
        basis: string;
        matter?: MatterId;
        form?: VotingForm;
        revote?: Revote;
        motionId?: string;
        amendmentId?: string;
        blockId?: string;
        committeeId?: string;
      }
    >
  | Event<'VotingDiscarded', { votingId: string }>
  | Event<'MemberExcluded', { votingId: string; memberId: string; reason: string; declaredBy: 'member' | 'chair' }>
  | Event<'VotingOpened', { votingId: string; no: number; frame: VotingFrame }>
  | Event<
      'BallotCast',
      { votingId: string; memberId: string; choice: Choice; replacesSeq: number | null; press?: number }
    >
  | Event<'LateBallotRefused', { votingId: string; memberId: string }>
  | Event<'VotingClosed', { votingId: string; result: VotingResult }>
  | Event<'VotingAnnounced', { votingId: string; formula: string }>
  | Event<
      'BallotEntered',
      { votingId: string; memberId: string; choice: Choice; origin: EnteredOrigin; replacesSeq: number | null }
    >
  | Event<
      'BallotEntryConfirmed',
      { votingId: string; memberId: string; choice: Choice; entrySeq: number; replacesSeq: number | null }
    >
  | Event<'DeviceFailureDeclared', { votingId: string; cause: string }>
  | Event<'MemberCalled', { votingId: string; memberId: string }>
  | Event<'VoteSheetAttached', { votingId: string; documentId: string; sha256: string }>
  | Event<'VotingAnnulled', { votingId: string; reason: string }>
  | Event<
      'ObjectionRaised',
      { objectionId: string; votingId: string; memberId: string; concerns: ObjectionTarget; text: string }
    >
  | Event<'ObjectionNoted', { votingId: string; objectionId: string; note: string }>
  | Event<'FormalMotionMoved', { motionId: string; kind: MotionKind; text: string; memberId: string; itemId: string }>
  | Event<'FormalMotionWithdrawn', { motionId: string }>
  | Event<'MotionSpeechGiven', { motionId: string; side: MotionSide; requestId: string }>
  | Event<'FormalMotionSettled', { motionId: string; note: string }>
  | Event<'SpeakingTimeLimited', { itemId: string; motionId: string; limitMs: number }>
  | Event<'GuestAdmitted', { personId: string; fullName: string; role: GuestRole; consent: 'given' | 'awaited' }>
  | Event<'FloorPaused', { requestId: string }>
  | Event<'FloorResumed', { requestId: string; deadlineAt: Instant | null }>
  | Event<'SpeakerReminded', { requestId: string; kind: ReminderKind }>
  | Event<'PresidingHandedOver', { memberId: string; reason: string }>
  | Event<'OathTaken', { personId: string }>
  | Event<'MandateExpired', { memberId: string; basis: string }>
  | Event<'MandateGained', { member: Member }>
  | Event<'ClosedPartStarted', ClosedPartGrounds>
  | Event<'ClosedPartEnded', Record<string, never>>
  | Event<'DischargeDecided', { votingId: string; decision: string }>
  | Event<'DossierWaived', { itemId: string; missing: readonly DossierPaper[]; reason: string }>
  | Event<'DebateLimitRaised', { votingId: string; residents: number }>
  | Event<
      'AmendmentMoved',
      {
        amendmentId: string;
        itemId: string;
        no: number;
        change: AmendmentChange;
        place: string;
        mover: Exclude<AmendmentMover, { kind: 'sponsor' }>;
      }
    >
  | Event<
      'SponsorAmendmentMade',
      {
        amendmentId: string;
        itemId: string;
        no: number;
        change: AmendmentChange;
        place: string;
        sponsor: string;
        takesOver?: string;
      }
    >
  | Event<'AmendmentWithdrawn', { amendmentId: string }>
  | Event<'AmendmentOrderSet', { itemId: string; order: readonly string[] }>
  | Event<'AmendmentMadeMoot', { amendmentId: string; because: string | null; reason: string }>
  | Event<'DraftWithdrawn', { itemId: string; reason: string }>
  | Event<'BlockProposed', { blockId: string; itemId: string; of: BlockKind; parts: readonly string[] }>
  | Event<'BlockObjected', { blockId: string; memberId: string }>
  | ElectionEvent
  | ElectionEvent
  | Event<'HandsCounted', { votingId: string; for: number; against: number; abstain: number }>
  | Event<
      'OpinionRecorded',
      { itemId: string; committeeId: string; opinion: OpinionKind; remarks: string | null; votingId: string | null }
    >;

interface Event<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}

export type EventType = SessionEvent['type'];

/** Who caused an event. Ids only; the names stand in the roll of the first event. */
export interface Actor {
  readonly personId: string;
  /** Set when the person holds a seat in this council. */
  readonly memberId: string | null;
  readonly roles: readonly Role[];
  readonly deviceId: string;
}

/** An event as the log keeps it. `seq` counts from 1 without gaps. */
export type StoredEvent = SessionEvent & {
  readonly sessionId: string;
  readonly seq: number;
  readonly version: number;
  readonly at: Instant;
  /** With the roles held then: the log says whether somebody acted as chair or as operator (S-22, C-05). */
  readonly actor: Actor;
  readonly commandId: string;
};
