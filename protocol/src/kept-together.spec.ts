import { expect, it } from 'vitest';
import { keptTogether } from './kept-together.js';

it.each([
  ['Deficyt wynosi 2 290 000 zł.', 'Deficyt wynosi 2\u00a0290\u00a0000\u00a0zł.'],
  ['od 1 m² powierzchni – 1,12 zł', 'od 1\u00a0m² powierzchni – 1,12\u00a0zł'],
  ['12,5 % i 3 tys. zł', '12,5\u00a0% i 3\u00a0tys. zł'],
])('keeps an amount on one line: %s', (text, kept) => {
  expect(keptTogether(text)).toBe(kept);
});

it.each(['§ 3 ust. 2 pkt 1', 'lata 2026 2027', 'głosowanie nr 12 Michała', 'działka 12 345/6', ''])(
  'leaves other words as they are, but for whole groups of three: %s',
  (text) => {
    expect(keptTogether(text).replaceAll('\u00a0', ' ')).toBe(text);
  },
);

it('years beside each other and words after a number stay apart', () => {
  expect(keptTogether('lata 2026 2027')).toBe('lata 2026 2027');
  expect(keptTogether('nr 12 Michała')).toBe('nr 12 Michała');
});
