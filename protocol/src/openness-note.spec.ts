import { expect, it } from 'vitest';
import { opennessNote } from './openness-note.js';

const part = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'rozpatrzenie skargi',
  decidedBy: 'Przewodnicząca Rady',
  interest: 'osoba fizyczna',
  startedAt: '2026-11-24T10:15:00.000Z',
  endedAt: '2026-11-24T10:40:00.000Z',
};

it('S-27, art. 8 ust. 5 u.d.i.p.: the note says scope, basis, who decided and in whose interest', () => {
  const note = opennessNote('XXXI Sesja Rady Gminy', part);
  expect(note).toContain('XXXI Sesja Rady Gminy');
  expect(note.split('\n').slice(1)).toEqual([
    'Zakres wyłączenia: rozpatrzenie skargi.',
    'Podstawa prawna wyłączenia: art. 5 ust. 2 u.d.i.p.',
    'Wyłączenia dokonał: Przewodnicząca Rady.',
    'Podmiot, w którego interesie wyłączono jawność: osoba fizyczna.',
  ]);
  expect(note).toContain('11:15');
  expect(opennessNote('XXXI Sesja', { ...part, endedAt: null })).not.toContain('11:40');
});
