/**
 * Times as the law of the council shows them: one clock, `Europe/Warsaw`, `DD.MM.RRRR GG:MM:SS` (G-07), in both languages.
 * Every function takes an instant as ISO 8601 text, epoch milliseconds or a Date.
 */
export type Instant = string | number | Date;

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

function read(instant: Instant): Record<string, string> {
  const date = instant instanceof Date ? instant : new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not an instant: ${String(instant)}`);
  return Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
}

/** `24.11.2026` */
export function formatDate(instant: Instant): string {
  const p = read(instant);
  return `${p.day}.${p.month}.${p.year}`;
}

/** `14:03:22` */
export function formatTime(instant: Instant): string {
  const p = read(instant);
  return `${p.hour}:${p.minute}:${p.second}`;
}

/** `14:03`, for plans and recesses */
export function formatHour(instant: Instant): string {
  const p = read(instant);
  return `${p.hour}:${p.minute}`;
}

/** `24.11.2026 14:03:22` */
export function formatDateTime(instant: Instant): string {
  return `${formatDate(instant)} ${formatTime(instant)}`;
}

/** A span as `4:59`, `1:04:59`, or `−0:12` when it has run over; part seconds count as whole ones while time is left. */
export function formatSpan(spanMs: number): string {
  const seconds = Math.ceil(spanMs / 1000);
  const whole = Math.abs(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  return seconds < 0 ? `\u2212${text}` : text;
}

/** A file's size for people: `845 kB`, `2,4 MB`. */
export function formatSize(bytes: number, language: string): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return bytes < 1_000_000
    ? `${number.format(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number.format(bytes / 1_000_000)} MB`;
}
