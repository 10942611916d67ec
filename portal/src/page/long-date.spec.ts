import { describe, expect, it } from 'vitest';
import { longDate } from './long-date.js';

describe('longDate', () => {
  it('writes a day in words, whatever the zone of the machine', () => {
    expect(longDate('pl', '2026-11-24')).toBe('wtorek, 24 listopada 2026');
    expect(longDate('en', '2026-11-24')).toBe('Tuesday, 24 November 2026');
    expect(longDate('pl', '2026-01-01')).toBe('czwartek, 1 stycznia 2026');
  });

  it('leaves alone what is no day', () => {
    expect(longDate('pl', '')).toBe('');
  });
});
