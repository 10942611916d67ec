import { formatSpan } from '../../../../web-shared/src/i18n/format.js';

/** A time limit as the office writes it: `5:00`; empty: no limit. */
export function spanText(limitMs: number | null): string {
  return limitMs === null ? '' : formatSpan(limitMs);
}

/** Reads `5`, `5:30`, `1:30`, minutes and seconds, in milliseconds; null for an empty text, undefined for another one. */
export function readSpan(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const [, minutes, seconds = '0'] = /^(\d{1,4})(?::([0-5]\d))?$/.exec(trimmed) ?? [];
  if (minutes === undefined) return undefined;
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}
