import { expect, it } from 'vitest';
import { moveTo } from './move-to.js';

it.each([
  ['a', 2, ['b', 'c', 'a', 'd']],
  ['d', 0, ['d', 'a', 'b', 'c']],
  ['b', 99, ['a', 'c', 'd', 'b']],
  ['b', -1, ['b', 'a', 'c', 'd']],
  ['unknown', 1, ['a', 'b', 'c', 'd']],
])('moves %s to place %d', (id, place, order) => {
  expect(moveTo(['a', 'b', 'c', 'd'], id, place)).toEqual(order);
});
