/** A moment of the hub's clock (G-07): ISO 8601 in UTC with milliseconds, e.g. `2026-11-24T09:00:00.000Z`. */
export type Instant = string;

/** Shifts an instant by a number of milliseconds. */
export function plusMs(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString();
}

/** Milliseconds from `from` to `to`; negative when `to` lies earlier. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}
