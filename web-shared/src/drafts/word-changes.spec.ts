import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordChanges } from './word-changes.js';

it('a phrase that gave way to another one is struck and added whole', () => {
  const [before, after] = [
    'wchodzi w życie z dniem podjęcia.',
    'wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
  ];
  expect(wordChanges(before, after)).toEqual([
    { kind: 'kept', value: 'wchodzi w życie ' },
    { kind: 'removed', value: 'z dniem podjęcia' },
    { kind: 'added', value: 'po upływie 14 dni od dnia ogłoszenia' },
    { kind: 'kept', value: '.' },
  ]);
});

it('what stayed and went is the text before, what stayed and came the text after', () => {
  const words = fc.array(fc.constantFrom('z', 'po', ' ', '\n', 'dniem', '14', '.', 'zł'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, two) => {
      const [before, after] = [one.join(''), two.join('')];
      const changes = wordChanges(before, after);
      const without = (kind: string) => changes.flatMap((change) => (change.kind === kind ? [] : [change.value]));
      expect(without('added').join('')).toBe(before);
      expect(without('removed').join('')).toBe(after);
    }),
  );
});
