import { type Instant, msBetween } from '../kernel/instant.js';
import type { StoredEvent } from '../session/events.js';
import { type Floor, type FloorRequest, insertIntoQueue, type Speaker } from './floor.js';

export function evolveFloor(floor: Floor, event: StoredEvent): Floor {
  switch (event.type) {
    case 'FloorRequested':
      return { ...floor, queue: insertIntoQueue(floor.queue, { ...event.payload, askedAt: event.at }) };
    case 'FloorRequestWithdrawn':
      return {
        ...floor,
        queue: without(floor.queue, event.payload.requestId),
        parked: without(floor.parked, event.payload.requestId),
      };
    case 'FloorGranted': {
      const { requestId, limitMs, deadlineAt } = event.payload;
      const request = floor.queue.find((waiting) => waiting.requestId === requestId);
      if (!request) throw new Error(`FloorGranted for unknown request at ${event.seq}`);
      return {
        ...floor,
        queue: without(floor.queue, requestId),
        speaker: { ...request, startedAt: event.at, limitMs, deadlineAt },
      };
    }
    case 'FloorExtended': {
      const { speaker } = floor;
      if (!speaker) throw new Error(`FloorExtended without a speaker at ${event.seq}`);
      const { deadlineAt } = event.payload;
      const pausedMs = speaker.pausedMs ?? 0;
      const limitMs = deadlineAt === null ? null : msBetween(speaker.startedAt, deadlineAt) - pausedMs;
      return { ...floor, speaker: { ...speaker, limitMs, deadlineAt } };
    }
    case 'FloorEnded': {
      const { speaker } = floor;
      if (!speaker) throw new Error(`FloorEnded without a speaker at ${event.seq}`);
      const speech = { ...withoutPause(speaker, event.at), endedAt: event.at, ending: event.payload.ending };
      return { ...floor, speaker: null, speeches: [...floor.speeches, speech] };
    }
    case 'FloorPaused':
      return { ...floor, speaker: floor.speaker && { ...floor.speaker, pausedAt: event.at } };
    case 'FloorResumed': {
      const { deadlineAt } = event.payload;
      return { ...floor, speaker: floor.speaker && { ...withoutPause(floor.speaker, event.at), deadlineAt } };
    }
    case 'SpeakerReminded': {
      const reminder = { kind: event.payload.kind, at: event.at };
      const { speaker } = floor;
      return { ...floor, speaker: speaker && { ...speaker, reminders: [...(speaker.reminders ?? []), reminder] } };
    }
    case 'SpeakerListClosed':
      return { ...floor, closedItems: [...floor.closedItems, event.payload.itemId] };
    case 'SpeakerListReopened':
      return { ...floor, closedItems: floor.closedItems.filter((itemId) => itemId !== event.payload.itemId) };
    case 'SpeakingTimeLimited':
      return { ...floor, itemLimits: { ...floor.itemLimits, [event.payload.itemId]: event.payload.limitMs } };
    case 'SpeakerQueueReordered':
      return {
        ...floor,
        queue: event.payload.order.flatMap((id) => floor.queue.filter((request) => request.requestId === id)),
      };
    case 'ItemStarted': {
      const [resumed, parked] = divide(floor.parked, event.payload.itemId);
      return { ...floor, queue: [...floor.queue, ...resumed], parked };
    }
    case 'ItemSuspended': {
      const [suspended, queue] = divide(floor.queue, event.payload.itemId);
      return { ...floor, queue, parked: [...floor.parked, ...suspended] };
    }
    case 'ItemFinished':
      return { ...floor, queue: divide(floor.queue, event.payload.itemId)[1] };
    case 'AgendaChanged': {
      const kept = new Set(event.payload.agenda.map((item) => item.itemId));
      return { ...floor, parked: floor.parked.filter((request) => kept.has(request.itemId)) };
    }
    case 'SessionClosed':
      return { ...floor, queue: [], parked: [] };
    default:
      return floor;
  }
}

/** The pause, if there is one, ends here and goes to the account of pauses. */
function withoutPause(speaker: Speaker, at: Instant): Speaker {
  const { pausedAt, ...speech } = speaker;
  return pausedAt ? { ...speech, pausedMs: (speaker.pausedMs ?? 0) + msBetween(pausedAt, at) } : speech;
}

/** Requests of one item and those of all others. */
function divide(requests: readonly FloorRequest[], itemId: string): [readonly FloorRequest[], readonly FloorRequest[]] {
  return [
    requests.filter((request) => request.itemId === itemId),
    requests.filter((request) => request.itemId !== itemId),
  ];
}

function without(queue: readonly FloorRequest[], requestId: string): readonly FloorRequest[] {
  return queue.filter((request) => request.requestId !== requestId);
}
