import { describe, expect, it } from 'vitest';
import { largestFitting } from './largest-fitting.js';

describe('largestFitting', () => {
  const upTo = (limit: number) => (size: number) => size <= limit;

  it('takes the largest size when everything fits', () => {
    expect(largestFitting(1, 10, 0.1, upTo(10))).toBe(10);
  });

  it.each([1.04, 2, 4.33, 9.99])('finds a size just below the limit %f, never above it', (limit) => {
    const size = largestFitting(1, 10, 0.1, upTo(limit));
    expect(size).toBeLessThanOrEqual(limit);
    expect(size).toBeGreaterThan(limit - 0.1);
  });

  it('takes the smallest when nothing fits', () => {
    expect(largestFitting(1, 10, 0.1, () => false)).toBe(1);
  });
});
