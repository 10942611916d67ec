import { expect, it } from 'vitest';
import { instantAtHour, wholeMinute } from './resume-time.js';

const at = (instant: string) => Date.parse(instant);

it('finds the next time Warsaw clocks show an hour', () => {
  expect(instantAtHour('14:30', at('2026-11-24T13:02:40.500Z'))).toBe('2026-11-24T13:30:00.000Z');
  expect(instantAtHour('14:02', at('2026-11-24T13:02:40.500Z'))).toBe('2026-11-25T13:02:00.000Z');
  expect(instantAtHour('00:15', at('2026-07-01T21:50:00.000Z'))).toBe('2026-07-01T22:15:00.000Z');
});

it('keeps the hour over a change of summer time', () => {
  expect(instantAtHour('08:00', at('2026-03-28T20:00:00.000Z'))).toBe('2026-03-29T06:00:00.000Z');
  expect(instantAtHour('08:00', at('2026-10-24T20:00:00.000Z'))).toBe('2026-10-25T07:00:00.000Z');
});

it('refuses what is no hour, and cuts seconds off', () => {
  expect(instantAtHour('', 0)).toBeNull();
  expect(instantAtHour('24:00', 0)).toBeNull();
  expect(wholeMinute(at('2026-11-24T13:02:40.500Z'))).toBe('2026-11-24T13:02:00.000Z');
});
