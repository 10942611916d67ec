import { type Instant } from '../../../../core/src/kernel/instant.js';

/** The hub's only source of time (G-07). Inject it by this class; in a test give a clock that stands still. */
export abstract class Clock {
  /** The present moment, UTC, to the millisecond. */
  abstract now(): Instant;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  private last = 0;
  private told: Instant = '';

  /** A thousand votes share a few milliseconds; each is written out once. */
  now(): Instant {
    const now = Date.now();
    if (now !== this.last) {
      this.last = now;
      this.told = new Date(now).toISOString();
    }
    return this.told;
  }
}
