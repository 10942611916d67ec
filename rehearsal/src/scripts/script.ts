import type { RehearsalOptions } from '../options.js';
import type { Casting, Stage } from '../play/stage.js';
import type { Mismatch } from '../play/votes.js';

/** One play: who sits, about what, and what happens. */
export interface Script {
  /** Said at the beginning. */
  readonly title: string;
  cast(options: Pick<RehearsalOptions, 'councillors'>): Casting;
  play(stage: Stage): Promise<{ readonly votes: number; readonly mismatches: readonly Mismatch[] }>;
}

/** The header of a play on today's day. */
export function todaysHeader(title: string) {
  const date = new Date().toISOString().slice(0, 10);
  return { number: 1, title, date, time: '10:00', place: 'Sala obrad' };
}
