import type { Dice } from '../../core/src/testing/dice.js';
import type { VirtualTime } from './virtual-time.js';

/** How bad a network is; chances of 100. */
export interface Weather {
  readonly lost: number;
  readonly doubled: number;
  /** Longest way of one message, ms; messages overtake each other. */
  readonly delayMs: number;
}

export const calm: Weather = { lost: 0, doubled: 0, delayMs: 5 };

/** Carries messages between desks and hubs: late, twice, in another order, or not at all. */
export class VirtualNetwork {
  private readonly cutOff = new Set<string>();

  constructor(
    private readonly time: VirtualTime,
    private readonly dice: Dice,
    public weather: Weather,
  ) {}

  /** @param desk whose line it is */
  carries(desk: string, arrives: () => void): void {
    const { lost, doubled, delayMs } = this.weather;
    const times = this.dice(100) < doubled ? 2 : 1;
    for (let copy = 0; copy < times; copy += 1) {
      const isLost = this.dice(100) < lost;
      const wayMs = 1 + this.dice(delayMs);
      if (!isLost) this.time.after(wayMs, () => !this.cutOff.has(desk) && arrives());
    }
  }

  /** Nothing goes through for a while. */
  partitions(desk: string, forMs: number): void {
    this.cutOff.add(desk);
    this.time.after(forMs, () => this.cutOff.delete(desk));
  }

  calmsDown(): void {
    this.weather = calm;
    this.cutOff.clear();
  }
}
