import { describe, expect, it } from 'vitest';
import { msBetween, plusMs } from './instant.js';

describe('the one clock (G-07)', () => {
  it('shifts and measures in milliseconds of UTC', () => {
    expect(plusMs('2026-11-24T09:00:00.000Z', 300_000)).toBe('2026-11-24T09:05:00.000Z');
    expect(msBetween('2026-11-24T09:00:00.000Z', '2026-11-24T09:00:01.500Z')).toBe(1500);
    expect(msBetween('2026-11-24T09:00:01.500Z', '2026-11-24T09:00:00.000Z')).toBe(-1500);
  });
});
