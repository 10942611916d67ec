import { expect, it } from 'vitest';
import { sortRows } from './sort-rows.js';

it('sorts texts in Polish order, both ways, with rows without a value last', () => {
  const names = ['Źródło', 'Lus', null, 'Łoś', 'Zając', 'Lis', 'Żak', 'Maj'];
  const up = sortRows(names, (name) => name, 'ascending');
  expect(up).toEqual(['Lis', 'Lus', 'Łoś', 'Maj', 'Zając', 'Źródło', 'Żak', null]);
  expect(sortRows(names, (name) => name, 'descending')).toEqual([...up.slice(0, -1).reverse(), null]);
});

it('sorts numbers as numbers and keeps equal rows in their order', () => {
  const rows = [
    { id: 'a', votes: 10 },
    { id: 'b', votes: 9 },
    { id: 'c', votes: 10 },
  ];
  expect(sortRows(rows, (row) => row.votes, 'ascending').map((row) => row.id)).toEqual(['b', 'a', 'c']);
});
