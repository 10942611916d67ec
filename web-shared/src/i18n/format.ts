export {
  formatDate,
  formatDateTime,
  formatHour,
  formatTime,
  type Moment as Instant,
} from '../../../core/src/kernel/warsaw-time.js';

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
