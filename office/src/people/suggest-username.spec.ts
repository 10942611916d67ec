import { expect, it } from 'vitest';
import { suggestUsername } from './suggest-username.js';

it('makes a username people can type on any keyboard', () => {
  expect(suggestUsername('Łucja Żółć-Nowak', [])).toBe('lucja.zolc-nowak');
  expect(suggestUsername('  Jan   Kowalski ', [])).toBe('jan.kowalski');
  expect(suggestUsername('dr Anna (Hanna) Ś.', [])).toBe('dr.anna.hanna.s');
});

it('counts on when the name is taken', () => {
  expect(suggestUsername('Jan Kowalski', ['jan.kowalski', 'jan.kowalski2'])).toBe('jan.kowalski3');
});

it('has no suggestion for no name', () => {
  expect(suggestUsername(' ', ['x'])).toBe('');
});
