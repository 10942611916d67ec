import type { ItemKind } from '../agenda/agenda-item.js';
import type { Instant } from '../kernel/instant.js';

/** L-01: zgłoszenie do głosu, ad vocem, wniosek formalny, sprostowanie, w kwestii technicznej. */
export const floorKinds = ['speech', 'rejoinder', 'formal-motion', 'correction', 'technical'] as const;
export type FloorKind = (typeof floorKinds)[number];

export interface FloorRequest {
  readonly requestId: string;
  readonly personId: string;
  readonly kind: FloorKind;
  readonly itemId: string;
  readonly askedAt: Instant;
}

/** Who holds the floor. `limitMs` null = no limit (L-04); `deadlineAt` is data, nothing mutes by itself (L-03). */
export interface Speaker extends FloorRequest {
  readonly startedAt: Instant;
  readonly limitMs: number | null;
  readonly deadlineAt: Instant | null;
  /** Set while the clock of the speech stands still. */
  readonly pausedAt?: Instant;
  /** Length of all pauses so far. */
  readonly pausedMs?: number;
  readonly reminders?: readonly Reminder[];
}

/** L-06: „do rzeczy", „do porządku". */
export const reminderKinds = ['to-the-matter', 'to-order'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

export interface Reminder {
  readonly kind: ReminderKind;
  readonly at: Instant;
}

export interface Speech extends Speaker {
  readonly endedAt: Instant;
  readonly ending: 'finished' | 'withdrawn-by-chair';
}

export interface Floor {
  /** Requests of the current item, in the order of speaking. */
  readonly queue: readonly FloorRequest[];
  /** Requests of suspended items: they wait until their item is taken up again (L-08). */
  readonly parked: readonly FloorRequest[];
  readonly speaker: Speaker | null;
  readonly speeches: readonly Speech[];
  /** Items whose speaker list the chair closed (L-09). */
  readonly closedItems: readonly string[];
  /** Items for whose rest the council limited the speaking time (L-05), in milliseconds; absent until it did. */
  readonly itemLimits?: Readonly<Record<string, number>>;
}

export const emptyFloor: Floor = { queue: [], parked: [], speaker: null, speeches: [], closedItems: [] };

/** L-03 defaults; statut settings, frozen into the session's first event. Milliseconds; null = no limit. */
export interface SpeakingLimits {
  readonly firstSpeechMs: number | null;
  readonly laterSpeechMs: number | null;
  readonly rejoinderMs: number | null;
  readonly formalMotionMs: number | null;
  readonly guestMs: number | null;
  /** All speeches of one club under one item together; absent or null = no such limit. */
  readonly clubItemMs?: number | null;
}

export const defaultLimits: SpeakingLimits = {
  firstSpeechMs: 300_000,
  laterSpeechMs: 180_000,
  rejoinderMs: 60_000,
  formalMotionMs: 120_000,
  guestMs: 300_000,
};

/**
 * The limit of a new speech: first or later by what the person already said under this item. In the debate on the report on the
 * state of the gmina a councillor has none, whatever the kind of the speech (L-04, art. 28aa ust. 5); guests keep theirs.
 */
export function limitFor(
  limits: SpeakingLimits,
  request: Pick<FloorRequest, 'kind' | 'personId' | 'itemId'>,
  isMember: boolean,
  speeches: readonly Pick<Speech, 'personId' | 'itemId' | 'kind'>[],
  itemKind?: ItemKind,
): number | null {
  if (itemKind === 'state-report' && isMember) return null;
  if (request.kind === 'rejoinder' || request.kind === 'correction' || request.kind === 'technical')
    return limits.rejoinderMs;
  if (request.kind === 'formal-motion') return limits.formalMotionMs;
  if (!isMember) return limits.guestMs;
  const spokeBefore = speeches.some(
    (speech) => speech.personId === request.personId && speech.itemId === request.itemId && speech.kind === 'speech',
  );
  return spokeBefore ? limits.laterSpeechMs : limits.firstSpeechMs;
}

/** L-02: formal motions first, then ad vocem, sprostowanie and technical remarks, then the rest; within a rank by time of request. */
const rank: Readonly<Record<FloorKind, number>> = {
  'formal-motion': 0,
  rejoinder: 1,
  correction: 1,
  technical: 1,
  speech: 2,
};

/**
 * L-02 as one total order of the waiting requests: by rank, then by time of request, then by id. Without an order made by hand the
 * queue always stands in it.
 */
export function comparePrecedence(
  a: Pick<FloorRequest, 'kind' | 'askedAt' | 'requestId'>,
  b: Pick<FloorRequest, 'kind' | 'askedAt' | 'requestId'>,
): number {
  return rank[a.kind] - rank[b.kind] || compareText(a.askedAt, b.askedAt) || compareText(a.requestId, b.requestId);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Puts a request behind the last one of the same or an earlier rank, so a hand-made order of the chair stays as it is. */
export function insertIntoQueue(queue: readonly FloorRequest[], request: FloorRequest): readonly FloorRequest[] {
  const before = queue.findLastIndex((waiting) => rank[waiting.kind] <= rank[request.kind]);
  return [...queue.slice(0, before + 1), request, ...queue.slice(before + 1)];
}
