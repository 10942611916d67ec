import { expect, it } from 'vitest';
import { newMark, usernamesFor } from './training-usernames.js';

it('makes plain usernames, each once', () => {
  const names = ['Żółć', 'Zolc', 'Łoś-Górska', "O'Brien", 'Łoś', '王'];
  expect(usernamesFor('abcde', names)).toEqual([
    'abcde-zolc',
    'abcde-zolc2',
    'abcde-los-gorska',
    'abcde-o-brien',
    'abcde-los',
    'abcde-radny',
  ]);
});

it('keeps councils apart by a mark', () => {
  const marks = Array.from({ length: 200 }, newMark);
  expect(marks.every((mark) => /^[a-z2-9]{5}$/.test(mark))).toBe(true);
  expect(new Set(marks).size).toBeGreaterThan(195);
});
