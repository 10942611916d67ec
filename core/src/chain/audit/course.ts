import type { ItemDraft, ItemStatus } from '../../agenda/agenda-item.js';
import type { EventType, StoredEvent } from '../../session/events.js';
import type { SessionStatus } from '../../session/lifecycle.js';
import { type Fault, outOfOrder } from './fault.js';

const sitting: readonly SessionStatus[] = ['open'];
const underWay: readonly SessionStatus[] = ['open', 'recess', 'adjourned'];
const sinceNotice: readonly SessionStatus[] = ['convened', ...underWay];

/** In which status each event can happen, and where it leads. */
const places: Readonly<Record<EventType, readonly [from: readonly SessionStatus[], to?: SessionStatus]>> = {
  SessionPrepared: [['none'], 'prepared'],
  AgendaRevised: [['prepared', 'convened']],
  SessionConvened: [['prepared'], 'convened'],
  SessionOpened: [['convened'], 'open'],
  QuorumChecked: [sinceNotice],
  RecessStarted: [sitting, 'recess'],
  RecessEnded: [['recess'], 'open'],
  SittingAdjourned: [['open', 'recess'], 'adjourned'],
  SittingOpened: [['adjourned'], 'open'],
  SessionClosed: [sinceNotice, 'closed'],
  AttendanceRecorded: [sinceNotice],
  AttendanceCorrected: [sinceNotice],
  AgendaChanged: [sitting],
  ItemStarted: [sitting],
  // Also with the sitting, from a recess (S-20).
  ItemSuspended: [['open', 'recess']],
  // Also as the first half of closing the session.
  ItemFinished: [underWay],
  ItemStepTaken: [sitting],
  // Also before the end of an item that closing the session brings.
  ItemStepsSkipped: [underWay],
  FloorRequested: [sitting],
  FloorRequestWithdrawn: [underWay],
  FloorGranted: [sitting],
  FloorExtended: [sitting],
  FloorEnded: [sitting],
  SpeakerListClosed: [underWay],
  SpeakerListReopened: [underWay],
  SpeakerQueueReordered: [underWay],
  VotingPrepared: [sitting],
  VotingDiscarded: [sitting],
  MemberExcluded: [sitting],
  VotingOpened: [sitting],
  BallotCast: [sitting],
  LateBallotRefused: [underWay],
  VotingClosed: [sitting],
  VotingAnnounced: [sitting],
  DischargeDecided: [sitting],
  DossierWaived: [sitting],
  DebateLimitRaised: [sitting],
  FormalMotionMoved: [sitting],
  FormalMotionWithdrawn: [underWay],
  MotionSpeechGiven: [sitting],
  FormalMotionSettled: [underWay],
  SpeakingTimeLimited: [sitting],
  GuestAdmitted: [sinceNotice],
  FloorPaused: [sitting],
  FloorResumed: [sitting],
  SpeakerReminded: [sitting],
  PresidingHandedOver: [sinceNotice],
  OathTaken: [sinceNotice],
  MandateExpired: [sinceNotice],
  MandateGained: [sinceNotice],
  ClosedPartStarted: [sitting],
  ClosedPartEnded: [['open', 'recess']],
  BallotEntered: [sitting],
  BallotEntryConfirmed: [sitting],
  DeviceFailureDeclared: [sitting],
  MemberCalled: [sitting],
  VoteSheetAttached: [[...sinceNotice, 'closed']],
  VotingAnnulled: [sitting],
  ObjectionRaised: [underWay],
  ObjectionNoted: [underWay],
  ElectionStarted: [sitting],
  ViceChairsFixed: [sitting],
  CommissionAppointed: [sitting],
  CommissionMemberLeft: [sitting],
  CandidateNominated: [sitting],
  NominationAnswered: [sitting],
  SecretRoundOpened: [sitting],
  BallotPaperIssued: [sitting],
  SecretRoundClosed: [sitting],
  SecretRoundAnnulled: [sitting],
  RoundCountEntered: [sitting],
  RoundCountConfirmed: [sitting],
  RoundAnnounced: [sitting],
  ElectionAnswered: [sitting],
  OfficeGained: [sitting],
  OfficeLost: [sitting],
  ElectionEnded: [sitting],
  AmendmentMoved: [sinceNotice],
  SponsorAmendmentMade: [sinceNotice],
  AmendmentWithdrawn: [sinceNotice],
  AmendmentOrderSet: [sinceNotice],
  AmendmentMadeMoot: [sinceNotice],
  DraftWithdrawn: [sinceNotice],
  BlockProposed: [sitting],
  BlockObjected: [sitting],
  HandsCounted: [sitting],
  OpinionRecorded: [sitting],
};

/** Whether this program knows the type at all; logs may come from a newer one. */
export function isKnownType(type: string): type is EventType {
  return Object.hasOwn(places, type);
}

/** Follows the session's status and the course of its agenda. */
export class Course {
  private status: SessionStatus = 'none';
  private sittings = 0;
  /** An item was suspended for the end of the sitting, which must follow at once. */
  private adjourning = false;
  private items = new Map<string, ItemStatus>();
  /** The agenda as it stands. */
  agenda: readonly ItemDraft[] = [];
  /** Every item there ever was, those withdrawn among them. */
  private drafts = new Map<string, ItemDraft>();
  /** The item in progress. */
  current: string | null = null;

  get closed(): boolean {
    return this.status === 'closed';
  }

  note(event: StoredEvent): Fault | undefined {
    const [from, to = this.status] = places[event.type];
    if (!from.includes(this.status)) return outOfOrder(`${event.type} in a session that is ${this.status}`);
    if (event.type === 'RecessStarted' && event.payload.cause && event.actor.roles.length > 0)
      return outOfOrder('a recess for want of power that a person ordered');
    const wrong = this.noteAdjourning(event) ?? this.noteItems(event);
    if (wrong) return wrong;
    if (event.type === 'SittingOpened' && event.payload.no !== this.sittings + 1)
      return outOfOrder(`sitting ${event.payload.no} after ${this.sittings}`);
    if (event.type === 'SessionOpened' || event.type === 'SittingOpened') this.sittings += 1;
    this.status = to;
    return undefined;
  }

  /** S-20: logs written before items were suspended with their sitting have an item in progress over it, and stay true. */
  private noteAdjourning(event: StoredEvent): Fault | undefined {
    if (this.adjourning && event.type !== 'SittingAdjourned')
      return outOfOrder(`${event.type} before the sitting ends`);
    this.adjourning = event.type === 'ItemSuspended' && event.payload.adjourned === true;
    const isLeft = event.type === 'ItemSuspended' && !this.adjourning;
    return isLeft && this.status !== 'open'
      ? outOfOrder(`an item suspended in a session that is ${this.status}`)
      : undefined;
  }

  private noteItems(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'SessionPrepared':
      case 'AgendaRevised':
        this.agenda = event.payload.agenda;
        this.drafts = new Map(this.agenda.map((draft) => [draft.itemId, draft]));
        this.items = new Map(event.payload.agenda.map(({ itemId }) => [itemId, 'planned']));
        return undefined;
      case 'AgendaChanged':
        return this.change(event.payload.agenda);
      case 'ItemStarted':
        return this.current === null
          ? this.set(event.payload.itemId, 'in-progress', 'planned', 'suspended', 'finished')
          : outOfOrder(`${event.payload.itemId} started while ${this.current} is in progress`);
      case 'ItemSuspended':
        return this.set(event.payload.itemId, 'suspended', 'in-progress');
      case 'ItemFinished':
        return this.set(event.payload.itemId, 'finished', 'in-progress');
      case 'SessionClosed':
        return this.current === null ? undefined : outOfOrder(`closed while ${this.current} is in progress`);
      default:
        return undefined;
    }
  }

  private set(itemId: string, status: ItemStatus, ...from: readonly ItemStatus[]): Fault | undefined {
    const before = this.items.get(itemId);
    if (!before || !from.includes(before)) return outOfOrder(`item ${itemId} is ${before ?? 'unknown'}`);
    this.items.set(itemId, status);
    this.current = status === 'in-progress' ? itemId : null;
    return undefined;
  }

  private change(agenda: readonly ItemDraft[]): Fault | undefined {
    // What the change leaves unsaid of an item stays as it was, also through a withdrawal.
    this.agenda = agenda.map((draft) => ({ ...this.drafts.get(draft.itemId), ...draft }));
    for (const draft of this.agenda) this.drafts.set(draft.itemId, draft);
    const next = new Set(agenda.map(({ itemId }) => itemId));
    for (const [itemId, status] of this.items) {
      const discussed = status === 'in-progress' || status === 'finished';
      if (discussed && !next.has(itemId)) return outOfOrder(`discussed item ${itemId} is gone`);
      if (!next.has(itemId)) this.items.set(itemId, 'withdrawn');
    }
    for (const itemId of next) {
      const before = this.items.get(itemId);
      if (!before || before === 'withdrawn') this.items.set(itemId, 'planned');
    }
    return undefined;
  }
}
