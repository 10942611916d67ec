import type { SessionSummary } from '../../../protocol/src/http/sessions.js';

/** Days of a session's header, `2026-11-24`. */
type Day = string;

/** A session's status as its summary or its preparation tells it. */
interface WithStatus {
  readonly status: string;
}

/** Whole days from one local day to another; negative when it is past. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `24.11.2026` */
export function dayText(day: Day): string {
  return day.split('-').reverse().join('.');
}

const sitting: ReadonlySet<string> = new Set(['open', 'recess']);

/** In the hall now. */
export function isSitting({ status }: WithStatus): boolean {
  return sitting.has(status);
}

/** Called or between two sittings: the hall may fill. */
export function isComing({ status }: WithStatus): boolean {
  return status === 'convened' || status === 'adjourned';
}

/** Still in preparation: its log has no notice yet. */
export function isDraft({ status }: WithStatus): boolean {
  return status === 'draft' || status === 'prepared';
}

export function byDay(a: Pick<SessionSummary, 'date' | 'time'>, b: Pick<SessionSummary, 'date' | 'time'>): number {
  return `${a.date} ${a.time}`.localeCompare(`${b.date} ${b.time}`);
}

/** The session the office works towards: the one that sits, else the next called, else the next in preparation. */
export function upcoming(sessions: readonly SessionSummary[]): SessionSummary | undefined {
  const soonestFirst = [...sessions].sort(byDay);
  return soonestFirst.find(isSitting) ?? soonestFirst.find(isComing) ?? soonestFirst.find(isDraft);
}
