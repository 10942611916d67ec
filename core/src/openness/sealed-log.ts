import type { StoredEvent } from '../session/events.js';

/** Ends a closed part, and is itself told outside. */
const reopening: ReadonlySet<string> = new Set(['ClosedPartEnded', 'SittingAdjourned', 'SessionClosed']);

/** Ids of what goes on in the open whether or not it was first named inside: items, people, papers, requests in the queue. */
const ofTheOpen: ReadonlySet<string> = new Set(['itemId', 'memberId', 'personId', 'documentId', 'requestId']);

/**
 * S-27: numbers of the events the published log tells by their hash only: what happened inside a closed part, and what came later
 * and speaks of something born there (an objection to a vote, a scan, a late ballot). Beginning and end of the part are told.
 * @returns the numbers, and the number of the event that began a part still going on: nothing behind it is published yet
 */
export function sealedEvents(events: Iterable<StoredEvent>): {
  readonly sealed: ReadonlySet<number>;
  readonly closedSince: number | null;
} {
  const bornInside = new Set<string>();
  const bornOutside = new Set<string>();
  const sealed = new Set<number>();
  let closedSince: number | null = null;
  for (const event of events) {
    if (reopening.has(event.type)) closedSince = null;
    const ids = [...idsIn(event.payload)];
    const isSealed = closedSince !== null || ids.some((id) => bornInside.has(id));
    if (isSealed) sealed.add(event.seq);
    for (const id of ids) {
      if (!isSealed) bornOutside.add(id);
      else if (!bornOutside.has(id)) bornInside.add(id);
    }
    if (event.type === 'ClosedPartStarted') closedSince = event.seq;
  }
  return { sealed, closedSince };
}

function* idsIn(payload: object): Generator<string> {
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value === 'string' && key.endsWith('Id') && !ofTheOpen.has(key)) yield value;
    else if (value !== null && typeof value === 'object') yield* idsIn(value);
  }
}
