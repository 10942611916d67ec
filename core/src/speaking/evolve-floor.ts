import { plusMs } from '../kernel/instant.js';
import type { StoredEvent } from '../session/events.js';
import { type Floor, type FloorRequest, insertIntoQueue } from './floor.js';

export function evolveFloor(floor: Floor, event: StoredEvent): Floor {
  switch (event.type) {
    case 'FloorRequested':
      return { ...floor, queue: insertIntoQueue(floor.queue, { ...event.payload, askedAt: event.at }) };
    case 'FloorRequestWithdrawn':
      return { ...floor, queue: without(floor.queue, event.payload.requestId) };
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
      const limitMs = speaker.limitMs === null ? null : speaker.limitMs + event.payload.byMs;
      return {
        ...floor,
        speaker: { ...speaker, limitMs, deadlineAt: limitMs === null ? null : plusMs(speaker.startedAt, limitMs) },
      };
    }
    case 'FloorEnded': {
      const { speaker } = floor;
      if (!speaker) throw new Error(`FloorEnded without a speaker at ${event.seq}`);
      const speech = { ...speaker, endedAt: event.at, ending: event.payload.ending };
      return { ...floor, speaker: null, speeches: [...floor.speeches, speech] };
    }
    case 'SpeakerListClosed':
      return { ...floor, closedItems: [...floor.closedItems, event.payload.itemId] };
    case 'SpeakerListReopened':
      return { ...floor, closedItems: floor.closedItems.filter((itemId) => itemId !== event.payload.itemId) };
    case 'SpeakerQueueReordered':
      return {
        ...floor,
        queue: event.payload.order.flatMap((id) => floor.queue.filter((request) => request.requestId === id)),
      };
    case 'ItemFinished':
      return { ...floor, queue: floor.queue.filter((request) => request.itemId !== event.payload.itemId) };
    default:
      return floor;
  }
}

function without(queue: readonly FloorRequest[], requestId: string): readonly FloorRequest[] {
  return queue.filter((request) => request.requestId !== requestId);
}
