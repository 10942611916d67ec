import { expect, it } from 'vitest';
import { readSpan, spanText } from './span-text.js';

it.each([
  ['5', 300_000],
  ['5:30', 330_000],
  ['0:30', 30_000],
  [' 90 ', 5_400_000],
  ['', null],
  ['5:75', undefined],
  ['pięć', undefined],
  ['-1', undefined],
])('%j is %s ms', (text, ms) => {
  expect(readSpan(text)).toBe(ms);
});

it('writes what it reads', () => {
  for (const ms of [null, 30_000, 90_000, 300_000]) expect(readSpan(spanText(ms))).toBe(ms);
});
