import type { Percentiles } from '../../rehearsal/src/people/stopwatch.js';

/** Rounded to 0.01; null when there is nothing to compare. */
export function ratio(value: number | undefined, floor: number | undefined): number | null {
  return value === undefined || !floor ? null : Math.round((value / floor) * 100) / 100;
}

export function inWords(values: Percentiles | null): string {
  return values ? `p50 ${values.p50} ms, p99 ${values.p99} ms` : 'not measured';
}

export function times(value: number | null): string {
  return value === null ? '–' : `${value} ×`;
}
