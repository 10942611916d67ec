import type { ItemDraft } from '../agenda/agenda-item.js';
import type { AmendmentChange, AmendmentMover } from '../amendments/amendment.js';
import type { BlockKind } from '../amendments/en-bloc.js';
import type { AttendanceKind } from '../attendance/attendance.js';
import type { OpinionKind } from '../committees/opinion.js';
import type { ItemStep } from '../conduct/item-course.js';
import type { Council, GuestRole, Member } from '../council/council.js';
import type { ElectionCommand } from '../elections/commands.js';
import type { Instant } from '../kernel/instant.js';
import type { MotionKind, MotionSide } from '../motions/formal-motion.js';
import type { ClosedPartGrounds } from '../openness/closed-part.js';
import type { FloorKind, ReminderKind } from '../speaking/floor.js';
import type { StatutDeparture } from '../statut/departure.js';
import type { Majority } from '../voting/majority.js';
import type { MatterId, VotingForm } from '../voting/matters.js';
import type { ObjectionTarget } from '../voting/objections.js';
import type { Press } from '../voting/press.js';
import type { Revote } from '../voting/revote.js';
import type { Choice, EnteredOrigin, VotingKind } from '../voting/voting.js';
import type { Actor, SessionHeader } from './events.js';
import type { SessionRules } from './rules.js';

/** Everything somebody may order. Identity never stands in the payload: it comes from the connection. */
export type SessionCommand =
  | Command<
      'PrepareSession',
      {
        header: SessionHeader;
        council: Council;
        agenda: readonly ItemDraft[];
        rules: SessionRules;
        departure?: StatutDeparture;
      }
    >
  | Command<'ReviseAgenda', { agenda: readonly ItemDraft[]; reason: string }>
  /** Art. 20 ust. 1a: the whole new agenda, on the strength of an adopted voting; items left out are withdrawn. */
  | Command<'ChangeAgenda', { votingId: string; agenda: readonly ItemDraft[]; requesterConsent?: boolean }>
  | Command<'ConveneSession', Record<string, never>>
  | Command<'OpenSession', Record<string, never>>
  | Command<'CheckQuorum', Record<string, never>>
  /** `cause`: the power fails; only the hall's own equipment says so. */
  | Command<'StartRecess', { resumeAt: Instant | null; reason: string; cause?: 'power' }>
  | Command<'EndRecess', Record<string, never>>
  | Command<'AdjournSitting', { until: string; reason: string }>
  | Command<'OpenSitting', Record<string, never>>
  | Command<'CloseSession', { reason: string | null }>
  /** `hallCode`: the code shown in the hall (S-30); `remote`: from afar, where the rules allow it (S-31). */
  | Command<'RecordAttendance', { memberId: string; kind: AttendanceKind; hallCode?: string; remote?: true }>
  | Command<'CorrectAttendance', { memberId: string; present: boolean; correctsSeq: number; reason: string }>
  | Command<'StartItem', { itemId: string }>
  | Command<'SuspendItem', { itemId: string }>
  | Command<'FinishItem', { itemId: string }>
  /** The course of an item in guided sessions; steps in between are passed over, those behind taken again. */
  | Command<'TakeItemStep', { itemId: string; step: ItemStep }>
  /** `personId` null = for oneself; the chair and the operator may enter a request for somebody else. */
  | Command<'RequestFloor', { kind: FloorKind; personId: string | null }>
  | Command<'WithdrawFloorRequest', { requestId: string }>
  /** L-02: `endsSpeech` is the request of the speech the presider knowingly ends by it; left out: nobody speaks. */
  | Command<'GrantFloor', { requestId: string; endsSpeech?: string }>
  /** L-02: out of turn, without a request. */
  | Command<'GiveFloor', { personId: string; kind: FloorKind; endsSpeech?: string }>
  | Command<'ExtendFloor', { byMs: number }>
  | Command<'EndFloor', Record<string, never>>
  | Command<'WithdrawFloor', Record<string, never>>
  | Command<'CloseSpeakerList', Record<string, never>>
  | Command<'ReopenSpeakerList', Record<string, never>>
  | Command<'ReorderSpeakerQueue', { order: readonly string[] }>
  | Command<
      'PrepareVoting',
      {
        itemId: string;
        subject: string;
        kind: VotingKind;
        documentIds: readonly string[];
        majority: Majority;
        basis: string;
        /** Named by people; absent = as basis and item say. */
        matter?: MatterId;
        /** Absent = the form the law demands. */
        form?: VotingForm;
        /** V-17: this vote repeats another one. */
        revote?: Revote;
        /** L-05: this vote decides on a formal motion. */
        motionId?: string;
        /** V-26: this vote decides on an amendment. */
        amendmentId?: string;
        /** V-28: this vote decides on several things at once. */
        blockId?: string;
        /** K-07: the committee that votes; may be left out where only one sits. */
        committeeId?: string;
      }
    >
  | Command<'DiscardVoting', { votingId: string }>
  | Command<'ExcludeMember', { votingId: string; memberId: string; reason: string }>
  /** `acceptUnreachable`: the chair saw Q-05's warning and opens all the same. */
  | Command<'OpenVoting', { votingId: string; acceptUnreachable: boolean }>
  /** `press`, `seen`: see `Press`; a desk without them votes as it comes. */
  | Command<'CastBallot', { votingId: string; choice: Choice } & Partial<Press>>
  | Command<'CloseVoting', { votingId: string }>
  | Command<'AnnounceVoting', { votingId: string }>
  /** V-14 … V-16, V-19: an official enters what was said, shown or written. */
  | Command<'EnterBallot', { votingId: string; memberId: string; choice: Choice; origin: EnteredOrigin }>
  /** V-15: a second person enters the same sheet again. */
  | Command<'ConfirmBallotEntry', { votingId: string; memberId: string; choice: Choice }>
  | Command<'DeclareDeviceFailure', { votingId: string; cause: string }>
  /** V-19: out of turn at a roll call: the next one, or somebody again. */
  | Command<'CallMember', { votingId: string; memberId: string }>
  /** V-15: the scan of a signed sheet, after the count. */
  | Command<'AttachVoteSheet', { votingId: string; documentId: string; sha256: string }>
  | Command<'AnnulVoting', { votingId: string; reason: string }>
  | Command<'RaiseObjection', { votingId: string; concerns: ObjectionTarget; text: string }>
  | Command<'NoteObjection', { votingId: string; objectionId: string; note: string }>
  /** L-05; `memberId` null = for oneself; chair and operator may enter a motion for somebody. */
  | Command<'MoveFormalMotion', { kind: MotionKind; text: string; memberId: string | null }>
  | Command<'WithdrawFormalMotion', { motionId: string }>
  /** L-05: one speaker for, one against. */
  | Command<'SpeakOnMotion', { motionId: string; side: MotionSide; memberId: string; endsSpeech?: string }>
  /** L-05: what became of a motion that no order of the session carries out, in the presider's words; may be empty. */
  | Command<'SettleMotion', { motionId: string; note: string }>
  /** L-05: an adopted motion on speaking time, for the rest of its item. */
  | Command<'LimitSpeakingTime', { motionId: string; limitMs: number }>
  /** L-07: somebody who is not on the list of guests: a resident, a village head. */
  | Command<'AdmitGuest', { fullName: string; role: GuestRole }>
  | Command<'PauseFloor', Record<string, never>>
  | Command<'ResumeFloor', Record<string, never>>
  | Command<'RemindSpeaker', { kind: ReminderKind }>
  /** S-10, S-11: the chair to a vice-chair, a vice-chair for an absent chair, officials to the senior before the election. */
  | Command<'HandOverPresiding', { memberId: string; reason: string }>
  /** S-12, S-13: `personId` is a member id or the mayor's person id. */
  | Command<'TakeOath', { personId: string }>
  | Command<'ExpireMandate', { memberId: string; basis: string }>
  | Command<'GainMandate', { member: Omit<Member, 'office' | 'mandate' | 'sworn'> }>
  | Command<'StartClosedPart', ClosedPartGrounds>
  | Command<'EndClosedPart', Record<string, never>>
  /** V-26; `mover` null = for oneself; officials enter what somebody else moves. */
  | Command<
      'MoveAmendment',
      { itemId: string; change: AmendmentChange; mover: Exclude<AmendmentMover, { kind: 'sponsor' }> | null }
    >
  /** V-26 autopoprawka on the word of `sponsor`; `takesOver` = an amendment the sponsor makes the own, then `change` is null. */
  | Command<
      'MakeSponsorAmendment',
      { itemId: string; change: AmendmentChange | null; takesOver: string | null; sponsor: string }
    >
  | Command<'WithdrawAmendment', { amendmentId: string }>
  | Command<'SetAmendmentOrder', { itemId: string; order: readonly string[] }>
  /** V-26 `bezprzedmiotowa`; `because` = the amendment in force that left nothing to decide, null when the place is gone. */
  | Command<'DeclareAmendmentMoot', { amendmentId: string; because: string | null; reason: string }>
  /** V-27: the sponsor takes the draft back. */
  | Command<'WithdrawDraft', { itemId: string; reason: string }>
  /** V-28; `resolutions` is understood in order to be refused with the reason. */
  | Command<'ProposeBlock', { itemId: string; of: BlockKind | 'resolutions'; parts: readonly string[] }>
  | Command<'ObjectToBlock', { blockId: string }>
  /** V-24: after legal advice, in the chair's own words. */
  | Command<'DecideDischarge', { votingId: string; decision: string }>
  /** on to the vote on the discharge without the papers that are missing, with a reason. */
  | Command<'WaiveDossier', { itemId: string; reason: string }>
  /** more residents in the debate on the report, on the strength of an adopted voting. */
  | Command<'RaiseDebateLimit', { votingId: string; residents: number }>
  | ElectionCommand
  /** K-05: raised hands counted in a committee, without names; counted anew until the vote is closed. */
  | Command<'CountHands', { votingId: string; for: number; against: number; abstain: number }>
  /** K-10: what the committee thinks of the item; recorded anew until the sitting is closed. */
  | Command<
      'RecordOpinion',
      { itemId: string; committeeId: string; opinion: OpinionKind; remarks: string | null; votingId: string | null }
    >;

interface Command<Type extends string, Payload> {
  readonly type: Type;
  readonly payload: Payload;
}

export type CommandType = SessionCommand['type'];
export type CommandOf<Type extends CommandType> = Extract<SessionCommand, { type: Type }>;

/** What comes in from outside the rules: who, when, under which id, and the hash function (SHA-256, UTF-8 text → hex). */
export interface CommandContext {
  readonly commandId: string;
  readonly at: Instant;
  readonly actor: Actor;
  readonly sha256: (text: string) => string;
  /** Codes valid in the hall now (S-30); absent where none was asked for. */
  readonly hallCodes?: readonly string[];
}
