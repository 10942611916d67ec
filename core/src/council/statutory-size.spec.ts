import { describe, expect, it } from 'vitest';
import { statutorySizeFor } from './statutory-size.js';

describe('art. 17 ust. 1 u.s.g.: statutory composition by inhabitants (§2.1)', () => {
  it.each([
    [1, 15],
    [20_000, 15],
    [20_001, 21],
    [50_000, 21],
    [50_001, 23],
    [100_000, 23],
    [100_001, 25],
    [200_000, 25],
    [200_001, 28],
    [300_000, 28],
    [300_001, 31],
    [486_000, 34],
    [800_000, 43],
    [800_001, 45],
    [900_001, 45],
    [1_860_000, 45],
  ])('%i inhabitants: %i seats', (inhabitants, seats) => {
    expect(statutorySizeFor(inhabitants)).toBe(seats);
  });

  it.each([0, -1, 1.5, Number.NaN, 2 ** 53])('refuses %s inhabitants', (inhabitants) => {
    expect(() => statutorySizeFor(inhabitants)).toThrow(RangeError);
  });
});
