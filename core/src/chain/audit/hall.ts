import type { Council } from '../../council/council.js';
import type { StoredEvent } from '../../session/events.js';
import { hasQuorum, leastQuorum } from './arithmetic.js';
import { type Fault, fault, outOfOrder } from './fault.js';
import type { Seats } from './seats.js';

/** Follows who is in the hall, from the attendance events alone. */
export class Hall {
  private readonly inside = new Set<string>();
  private readonly entries = new Map<string, Set<number>>();

  constructor(
    private readonly council: Council,
    private readonly seats: Seats,
  ) {}

  get presentCount(): number {
    return this.inside.size;
  }

  get quorate(): boolean {
    return hasQuorum(this.inside.size, this.council.statutorySize);
  }

  has(memberId: string): boolean {
    return this.inside.has(memberId);
  }

  /** Those present, in the order of the roll. */
  present(): readonly string[] {
    return this.seats.known().filter((memberId) => this.inside.has(memberId));
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
        return this.quorate ? this.figures(event.payload) : outOfOrder('opened without quorum');
      case 'QuorumChecked':
        return event.payload.met === this.quorate
          ? this.figures(event.payload)
          : fault('figures-mismatch', `quorum met: ${this.quorate}`);
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

  private figures({ present, quorum }: { present: number; quorum: number }): Fault | undefined {
    const required = leastQuorum(this.council.statutorySize);
    if (present === this.inside.size && quorum === required) return undefined;
    return fault('figures-mismatch', `${this.inside.size} present, ${required} required`);
  }
}
