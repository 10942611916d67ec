import type { StoredEvent } from '../../session/events.js';
import type { Bodies } from './bodies.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import type { Seats } from './seats.js';
import { isSame } from './sorted-text.js';

interface Opening {
  readonly present: number;
  readonly quorum: number;
  readonly committees?: readonly unknown[];
}

/** Follows who is in the hall, from the attendance events alone. */
export class Hall {
  private readonly inside = new Set<string>();
  private readonly entries = new Map<string, Set<number>>();

  constructor(
    private readonly bodies: Bodies,
    private readonly seats: Seats,
  ) {}

  get presentCount(): number {
    return this.inside.size;
  }

  /** Whether the council has its quorum. */
  get quorate(): boolean {
    return this.quorateIn(undefined);
  }

  /** Those of one body who are there; `undefined` = the council. */
  presentCountIn(committeeId: string | undefined): number {
    return this.bodies.figures(this.inside, committeeId).present;
  }

  /** Whether whoever votes has its quorum: the council, or one committee. */
  quorateIn(committeeId: string | undefined): boolean {
    return this.bodies.figures(this.inside, committeeId).met;
  }

  has(memberId: string): boolean {
    return this.inside.has(memberId);
  }

  /** Those present of one body, in the order of the roll. */
  present(committeeId?: string): readonly string[] {
    return this.seats
      .known()
      .filter((memberId) => this.inside.has(memberId) && this.bodies.belongs(memberId, committeeId));
  }

  note(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'AttendanceRecorded': {
        const { memberId, kind } = event.payload;
        return this.move(memberId, kind === 'entered' || kind === 'entered-late', event.seq);
      }
      case 'AttendanceCorrected': {
        const { memberId, present, correctsSeq } = event.payload;
        if (!this.entries.get(memberId)?.has(correctsSeq)) return outOfOrder(`no entry ${correctsSeq} of ${memberId}`);
        return this.move(memberId, present, event.seq);
      }
      case 'MandateExpired':
        this.inside.delete(event.payload.memberId);
        return undefined;
      case 'SessionOpened':
      case 'SittingOpened':
        return this.bodies.whole(this.inside).met ? this.figures(event.payload) : outOfOrder('opened without quorum');
      case 'QuorumChecked':
        return event.payload.met === this.bodies.whole(this.inside).met
          ? this.figures(event.payload)
          : fault('figures-mismatch', `quorum met: ${!event.payload.met}`);
      case 'SittingAdjourned':
      case 'SessionClosed':
        for (const memberId of this.inside) this.entries.get(memberId)?.add(event.seq);
        this.inside.clear();
        return undefined;
      default:
        return undefined;
    }
  }

  private move(memberId: string, entering: boolean, seq: number): Fault | undefined {
    if (!this.seats.counts(memberId)) return outOfOrder(`${memberId} cannot be in the register`);
    if (entering === this.inside.has(memberId)) return outOfOrder(`${memberId} was ${entering ? 'in' : 'out'} already`);
    if (entering) this.inside.add(memberId);
    else this.inside.delete(memberId);
    this.entries.set(memberId, (this.entries.get(memberId) ?? new Set()).add(seq));
    return undefined;
  }

  private figures({ present, quorum, committees = [] }: Opening): Fault | undefined {
    const { present: counted, required } = this.bodies.whole(this.inside);
    if (present !== counted || quorum !== required)
      return fault('figures-mismatch', `${counted} present, ${required} required`);
    return isSame(committees, this.bodies.all(this.inside)) ? undefined : fault('figures-mismatch', 'committees');
  }
}
