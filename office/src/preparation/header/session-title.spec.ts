import { expect, it } from 'vitest';
import { retitled, sessionTitle } from './session-title.js';

it('S-15: the number in Roman figures, the council in the genitive, the term', () => {
  expect(sessionTitle(32, 'Rada Gminy Lipowa', '2024–2029')).toBe('XXXII Sesja Rady Gminy Lipowa w kadencji 2024–2029');
  expect(sessionTitle(1, 'Rada Miejska w Dębie', '2024–2029')).toBe(
    'I Sesja Rady Miejskiej w Dębie w kadencji 2024–2029',
  );
});

it('a new number changes the numeral and nothing else', () => {
  expect(retitled('XXXII Sesja Rady Gminy Lipowa', 32, 33)).toBe('XXXIII Sesja Rady Gminy Lipowa');
  expect(retitled('Sesja nadzwyczajna', 32, 33)).toBe('Sesja nadzwyczajna');
});
