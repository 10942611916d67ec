/**
 * Times as the law of the council shows them: one clock, `Europe/Warsaw`, `DD.MM.RRRR GG:MM:SS` (G-07), on every screen and paper.
 * Every function takes an instant as ISO 8601 text, epoch milliseconds or a Date and throws RangeError on anything else.
 */
export type Moment = string | number | Date;

const parts = new Intl.DateTimeFormat('pl-PL', {
  timeZone: 'Europe/Warsaw',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function read(moment: Moment): Record<string, string> {
  const date = moment instanceof Date ? moment : new Date(moment);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not an instant: ${String(moment)}`);
  return Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
}

/** `24.11.2026` */
export function formatDate(moment: Moment): string {
  const p = read(moment);
  return `${p.day}.${p.month}.${p.year}`;
}

/** `2026-11-24`, as rules and date fields hold a local day: after midnight in Warsaw it is already the next one. */
export function localDay(moment: Moment): string {
  const p = read(moment);
  return `${p.year}-${p.month}-${p.day}`;
}

/** `14:03:22` */
export function formatTime(moment: Moment): string {
  const p = read(moment);
  return `${p.hour}:${p.minute}:${p.second}`;
}

/** `14:03`, for plans and recesses */
export function formatHour(moment: Moment): string {
  const p = read(moment);
  return `${p.hour}:${p.minute}`;
}

/** `24.11.2026 14:03:22` */
export function formatDateTime(moment: Moment): string {
  return `${formatDate(moment)} ${formatTime(moment)}`;
}
