import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';

/** Follows who asked for the floor and who holds it. */
export class FloorBook {
  private readonly seen = new Set<string>();
  /** Item of each waiting request. */
  private readonly waiting = new Map<string, string>();
  private readonly closedLists = new Set<string>();
  private speaker: string | null = null;
  private paused = false;

  /** @param current the item in progress when the event happens */
  note(event: StoredEvent, current: string | null): Fault | undefined {
    switch (event.type) {
      case 'FloorRequested': {
        const { requestId, itemId } = event.payload;
        if (this.seen.has(requestId)) return outOfOrder(`request ${requestId} twice`);
        if (itemId !== current) return outOfOrder(`request under ${itemId} while ${current} is in progress`);
        this.seen.add(requestId);
        this.waiting.set(requestId, itemId);
        return undefined;
      }
      case 'FloorRequestWithdrawn':
        return this.take(event.payload.requestId);
      case 'FloorGranted': {
        const { requestId } = event.payload;
        if (this.speaker !== null) return outOfOrder(`floor granted while ${this.speaker} speaks`);
        if (this.waiting.get(requestId) !== current) return outOfOrder(`request ${requestId} is of another item`);
        this.speaker = requestId;
        return this.take(requestId);
      }
      case 'FloorExtended':
      case 'FloorEnded':
        if (event.payload.requestId !== this.speaker) return outOfOrder(`${event.payload.requestId} does not speak`);
        if (event.type === 'FloorEnded') {
          this.speaker = null;
          this.paused = false;
        }
        return undefined;
      case 'FloorPaused':
      case 'FloorResumed': {
        const pausing = event.type === 'FloorPaused';
        if (event.payload.requestId !== this.speaker || pausing === this.paused)
          return outOfOrder(`${event.type} of ${event.payload.requestId}`);
        this.paused = pausing;
        return undefined;
      }
      case 'SpeakerReminded':
        return event.payload.requestId === this.speaker ? undefined : outOfOrder('a reminder of nobody');
      case 'SpeakerListClosed':
      case 'SpeakerListReopened':
        return this.toggle(event.payload.itemId, event.type === 'SpeakerListClosed');
      case 'SpeakerQueueReordered': {
        const queue = [...this.waiting].filter(([, itemId]) => itemId === current).map(([requestId]) => requestId);
        const same = [...queue].sort().join() === [...event.payload.order].sort().join();
        return same ? undefined : outOfOrder('the new order is of other requests');
      }
      case 'AgendaChanged':
        return this.keep(new Set(event.payload.agenda.map(({ itemId }) => itemId)));
      case 'ItemFinished':
        this.keep(new Set([...this.waiting.values()].filter((itemId) => itemId !== event.payload.itemId)));
        return this.silent(event);
      case 'ItemStarted':
      case 'ItemSuspended':
      case 'RecessStarted':
      case 'SittingAdjourned':
      case 'SessionClosed':
        return this.silent(event);
      default:
        return undefined;
    }
  }

  private silent({ type }: StoredEvent): Fault | undefined {
    return this.speaker === null ? undefined : outOfOrder(`${type} while ${this.speaker} speaks`);
  }

  private take(requestId: string): Fault | undefined {
    return this.waiting.delete(requestId) ? undefined : outOfOrder(`request ${requestId} does not wait`);
  }

  private keep(items: ReadonlySet<string>): undefined {
    for (const [requestId, itemId] of this.waiting) if (!items.has(itemId)) this.waiting.delete(requestId);
  }

  private toggle(itemId: string, closing: boolean): Fault | undefined {
    if (closing === this.closedLists.has(itemId)) return outOfOrder(`speaker list of ${itemId} is so already`);
    if (closing) this.closedLists.add(itemId);
    else this.closedLists.delete(itemId);
    return undefined;
  }
}
