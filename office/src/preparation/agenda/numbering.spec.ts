import { expect, it } from 'vitest';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { newItem } from './new-item.js';
import { asSubItem } from './numbering.js';

const items = (...numbers: string[]) => numbers.map((number): ItemDraft => ({ ...newItem('information', 3), number }));
const numbersOf = (agenda: readonly ItemDraft[]) => agenda.map(({ number }) => number);

it('a point below nothing becomes a point of its own only when there is one above', () => {
  const [first, second] = items('1', '2');
  if (!first || !second) throw new Error('two items were made');
  expect(numbersOf(renumbered([first, asSubItem(second, true)]))).toEqual(['1', '1.1']);
  expect(numbersOf(renumbered([first, asSubItem(asSubItem(second, true), false)]))).toEqual(['1', '2']);
  expect(numbersOf(renumbered([asSubItem(first, true), second]))).toEqual(['1', '2']);
});
