import type { Instant } from '../../../../core/src/kernel/instant.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The instant with its seconds cut off: `przerwa do 14:30` means the full minute. */
export function wholeMinute(atMs: number): Instant {
  return new Date(Math.floor(atMs / minuteMs) * minuteMs).toISOString();
}

/**
 * The next moment when clocks in Warsaw show `hour` (`HH:MM`): today or, when that has passed, tomorrow.
 * @returns null when `hour` is not an hour.
 */
export function instantAtHour(hour: string, nowMs: number): Instant | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return null;
  const ahead = minutesOf(hour) - minutesOf(formatHour(nowMs));
  const guess = nowMs + (ahead > 0 ? ahead : ahead + 24 * 60) * minuteMs;
  // A change of summer time in between moves the clock by an hour.
  const drift = (((minutesOf(hour) - minutesOf(formatHour(guess))) * minuteMs + 1.5 * dayMs) % dayMs) - dayMs / 2;
  return wholeMinute(guess + drift);
}

function minutesOf(hour: string): number {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return hours * 60 + minutes;
}
