import { describe, expect, it } from 'vitest';
import { roman } from './roman.js';

describe('session numbers in Roman figures (S-15)', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [31, 'XXXI'],
    [40, 'XL'],
    [49, 'XLIX'],
    [90, 'XC'],
    [400, 'CD'],
    [1994, 'MCMXCIV'],
    [3999, 'MMMCMXCIX'],
  ])('%i is %s', (value, text) => {
    expect(roman(value)).toBe(text);
  });

  it.each([0, -1, 4000, 1.5])('has no figure for %s', (value) => {
    expect(() => roman(value)).toThrow(RangeError);
  });
});
