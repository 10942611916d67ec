import { formatHour, localDay } from '../../../core/src/kernel/warsaw-time.js';

/** An instant as a field of day and hour shows it, in Warsaw: `2027-06-24T23:59`. */
export function inputTime(instant: string): string {
  return `${localDay(instant)}T${formatHour(instant)}`;
}

/**
 * The instant of a local minute in Warsaw, whatever the computer's own zone. The hour that happens twice in autumn is the first one.
 * @throws RangeError when the text is no minute
 */
export function instantOf(minute: string): string {
  const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(minute) ? Date.parse(`${minute}:00Z`) : Number.NaN;
  if (Number.isNaN(utc)) throw new RangeError(`not a minute: ${minute}`);
  const hourMs = 3_600_000;
  for (const offset of [2 * hourMs, hourMs]) {
    const instant = new Date(utc - offset).toISOString();
    if (inputTime(instant) === minute) return instant;
  }
  return new Date(utc - hourMs).toISOString();
}
