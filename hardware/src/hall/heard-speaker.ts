import type { Situation } from '../../../protocol/src/hall/equipment-view.js';
import type { Place } from '../device/driver.js';

/** Whose microphone is open where the conference system decides who speaks (decision D5). */
export interface Heard {
  readonly place: Place;
  /** Null: no councillor's seat. */
  readonly seatNo: number | null;
  readonly since: string;
}

/** In these the hall listens to whoever speaks; a vote, a recess and a closed part have pictures of their own. */
const listening: readonly Situation['scene'][] = ['quorum', 'item', 'speaker'];

/**
 * The situation as cameras and captions should take it: whom the session gave the floor, or, where it gave it to nobody, whose
 * microphone the conference system has opened. A place that is no seat has a picture and no name. The session itself hears nothing
 * of this: a microphone gives nobody the floor.
 */
export function asHeard(situation: Situation, heard: Heard | undefined): Situation {
  if (!heard || situation.speaker !== null || !listening.includes(situation.scene)) return situation;
  // Whoever presides speaks between others all the time; the whole hall is the calmer picture.
  if (heard.seatNo !== null && heard.seatNo === situation.presiderSeatNo) return situation;
  const seat = situation.seats.find(({ seatNo }) => seatNo === heard.seatNo);
  return {
    ...situation,
    scene: 'speaker',
    speaker: {
      personId: `place ${heard.place.name}`,
      fullName: seat?.fullName ?? '',
      role: seat ? 'councillor' : 'guest',
      seatNo: heard.seatNo,
      clubShortName: seat?.clubShortName ?? null,
      startedAt: heard.since,
      pausedAt: null,
    },
  };
}

/** Open microphones in the order in which they were opened. */
export class OpenMicrophones {
  private readonly since = new Map<number, string>();

  /** What a unit says is open now: those that are new count as opened at `at`. */
  take(open: readonly number[], at: string): void {
    for (const microphone of [...this.since.keys()]) if (!open.includes(microphone)) this.since.delete(microphone);
    for (const microphone of open) if (!this.since.has(microphone)) this.since.set(microphone, at);
  }

  /** The one opened last. */
  get newest(): { readonly microphone: number; readonly since: string } | undefined {
    const last = [...this.since].at(-1);
    return last && { microphone: last[0], since: last[1] };
  }
}
