import { type Instant } from '../../../../core/src/kernel/instant.js';

/** The hub's only source of time (G-07). Inject it by this class; in a test give a clock that stands still. */
export abstract class Clock {
  /** The present moment, UTC, to the millisecond. */
  abstract now(): Instant;
}

/** The machine's clock. */
export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString();
  }
}
