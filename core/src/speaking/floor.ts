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
}

export const emptyFloor: Floor = { queue: [], parked: [], speaker: null, speeches: [], closedItems: [] };

/** L-03 defaults; statut settings, frozen into the session's first event. Milliseconds; null = no limit. */
export interface SpeakingLimits {
  readonly firstSpeechMs: number | null;
  readonly laterSpeechMs: number | null;
  readonly rejoinderMs: number | null;
  readonly formalMotionMs: number | null;
  readonly guestMs: number | null;
}

export const defaultLimits: SpeakingLimits = {
  firstSpeechMs: 300_000,
  laterSpeechMs: 180_000,
  rejoinderMs: 60_000,
  formalMotionMs: 120_000,
  guestMs: 300_000,
};

/** The limit of a new speech: first or later by what the person already said under this item. */
export function limitFor(
  limits: SpeakingLimits,
  request: Pick<FloorRequest, 'kind' | 'personId' | 'itemId'>,
  isMember: boolean,
  speeches: readonly Pick<Speech, 'personId' | 'itemId' | 'kind'>[],
): number | null {
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

/** Puts a request behind the last one of the same or an earlier rank, so a hand-made order of the chair stays as it is. */
export function insertIntoQueue(queue: readonly FloorRequest[], request: FloorRequest): readonly FloorRequest[] {
  const before = queue.findLastIndex((waiting) => rank[waiting.kind] <= rank[request.kind]);
  return [...queue.slice(0, before + 1), request, ...queue.slice(before + 1)];
}
