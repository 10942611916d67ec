import { expect, it } from 'vitest';
import { matchesSearch } from './search.js';

it('finds Polish names however they are typed', () => {
  expect(matchesSearch('Łoś Marek', 'los')).toBe(true);
  expect(matchesSearch('Łoś Marek', 'MAREK ło')).toBe(true);
  expect(matchesSearch('Źródło Jerzy', 'zrodlo')).toBe(true);
  expect(matchesSearch('Żak Ewa', '')).toBe(true);
  expect(matchesSearch('Żak Ewa', 'zak anna')).toBe(false);
});
