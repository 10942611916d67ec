import type { Instant } from '../../../../core/src/kernel/instant.js';

// Sweden writes its dates YYYY-MM-DD.
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' });

/** The day an instant falls on in Poland, `YYYY-MM-DD`. */
export function localDay(at: Instant): string {
  return day.format(new Date(at));
}
