import { describe, expect, it } from 'vitest';
import { formatDateTime, formatHour, formatSize, formatSpan } from './format.js';

describe('times of the council (G-07)', () => {
  it('shows Warsaw time in winter and in summer, with seconds, on a 24-hour clock', () => {
    expect(formatDateTime('2026-11-24T13:03:22.000Z')).toBe('24.11.2026 14:03:22');
    expect(formatDateTime('2026-07-01T22:00:05.000Z')).toBe('02.07.2026 00:00:05');
    expect(formatHour('2026-03-29T01:00:00.000Z')).toBe('03:00');
  });

  it('refuses what is not a time', () => {
    expect(() => formatDateTime('wczoraj')).toThrow(RangeError);
  });

  it.each([
    [300_000, '5:00'],
    [299_001, '5:00'],
    [59_999, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-500, '0:00'],
    [-12_000, '−0:12'],
    [3_725_000, '1:02:05'],
  ])('writes %d ms as %s', (spanMs, text) => {
    expect(formatSpan(spanMs)).toBe(text);
  });

  it('writes sizes with the decimal comma', () => {
    expect(formatSize(284_512, 'pl')).toBe('285 kB');
    expect(formatSize(2_440_000, 'pl')).toBe('2,4 MB');
    expect(formatSize(12, 'pl')).toBe('1 kB');
  });
});
