import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RateLimit } from './rate-limit.js';

describe('pace of one connection', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Sends so many a second for a time. @returns how each was answered */
  function sends(perSecond: number, forMs: number): ('go' | 'slow-down' | 'cut')[] {
    const limit = new RateLimit();
    return Array.from({ length: (perSecond * forMs) / 1000 }, () => {
      vi.advanceTimersByTime(1000 / perSecond);
      return limit.take();
    });
  }

  it('a hurried clerk is never slowed', () => {
    expect(new Set(sends(10, 60_000))).toEqual(new Set(['go']));
  });

  it('a client that repeats too eagerly is slowed, not cut', () => {
    const answers = sends(40, 60_000);
    expect(answers).toContain('slow-down');
    expect(answers).not.toContain('cut');
  });

  it.each([200, 1_000, 10_000])('a steady flood of %i a second is cut within three seconds', (perSecond) => {
    expect(sends(perSecond, 3_000)).toContain('cut');
  });
});
