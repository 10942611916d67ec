import { describe, expect, it } from 'vitest';
import { localDay, msBetween, plusMs } from './instant.js';

describe('the one clock (G-07)', () => {
  it('shifts and measures in milliseconds of UTC', () => {
    expect(plusMs('2026-11-24T09:00:00.000Z', 300_000)).toBe('2026-11-24T09:05:00.000Z');
    expect(msBetween('2026-11-24T09:00:00.000Z', '2026-11-24T09:00:01.500Z')).toBe(1500);
    expect(msBetween('2026-11-24T09:00:01.500Z', '2026-11-24T09:00:00.000Z')).toBe(-1500);
  });

  it('knows the day in Warsaw, in winter and in summer', () => {
    expect(localDay('2026-11-24T22:59:59.999Z')).toBe('2026-11-24');
    expect(localDay('2026-11-24T23:00:00.000Z')).toBe('2026-11-25');
    expect(localDay('2026-06-30T21:59:59.999Z')).toBe('2026-06-30');
    expect(localDay('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
  });
});
