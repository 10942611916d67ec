import { expect, it } from 'vitest';
import { renumbered } from '../../../../core/src/agenda/numbering.js';
import { foundItems } from './found-items.js';
import { newItem } from './new-item.js';

const agenda = renumbered(
  Array.from({ length: 60 }, (_, index) => ({
    ...newItem('resolution', 32, `Podjęcie uchwały w sprawie drogi ${index + 1}`),
    draftNo: index === 42 ? 'druk nr 199' : null,
  })),
);
const numbers = (query: string) => foundItems(agenda, query).map(({ number }) => number);

it('the number comes first, then the words of the title, whatever their marks', () => {
  expect(numbers('43.')[0]).toBe('43');
  expect(numbers('DROGI 17')).toEqual(['17']);
  expect(numbers('uchwaly')).toHaveLength(8);
  expect(numbers('199')).toEqual(['43']);
  expect(numbers('  ')).toEqual([]);
  expect(numbers('kolej')).toEqual([]);
});
