import { expect, it } from 'vitest';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { newItem } from './new-item.js';
import { asSubItem, renumbered } from './numbering.js';

const items = (...numbers: string[]) => numbers.map((number): ItemDraft => ({ ...newItem('information', 3), number }));
const numbersOf = (agenda: readonly ItemDraft[]) => agenda.map(({ number }) => number);

it('counts points and the points below them', () => {
  expect(numbersOf(renumbered(items('4', '2', '9.4', '9.1', '1', '7a', '7b', '3')))).toEqual([
    '1',
    '2',
    '2.1',
    '2.2',
    '3',
    '3a',
    '3b',
    '4',
  ]);
});

it('leaves a number of another shape and what stands right', () => {
  const agenda = items('1', 'A-1', '2');
  const next = renumbered(agenda);
  expect(numbersOf(next)).toEqual(['1', 'A-1', '2']);
  expect(next[0]).toBe(agenda[0]);
});

it('a point below nothing becomes a point of its own only when there is one above', () => {
  const [first, second] = items('1', '2');
  if (!first || !second) throw new Error('two items were made');
  expect(numbersOf(renumbered([first, asSubItem(second, true)]))).toEqual(['1', '1.1']);
  expect(numbersOf(renumbered([first, asSubItem(asSubItem(second, true), false)]))).toEqual(['1', '2']);
  expect(numbersOf(renumbered([asSubItem(first, true), second]))).toEqual(['1', '2']);
});
