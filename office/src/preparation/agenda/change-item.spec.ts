import { expect, it } from 'vitest';
import { withKind, withTitle } from './change-item.js';
import { newItem } from './new-item.js';

it('the subject follows the title until somebody writes their own', () => {
  const item = withTitle(newItem('resolution', 2), 'Podjęcie uchwały w sprawie budżetu');
  expect(item.vote?.subject).toBe('Uchwała w sprawie budżetu');
  if (!item.vote) throw new Error('a resolution is voted');
  const own = { ...item, vote: { ...item.vote, subject: 'Budżet' } };
  expect(withTitle(own, 'Podjęcie uchwały w sprawie podatków').vote?.subject).toBe('Budżet');
});

it('another kind brings its title and vote only where nothing was written', () => {
  const blank = withKind(newItem('resolution', 5), 'minutes', 5);
  expect(blank).toMatchObject({ title: 'Przyjęcie protokołu z obrad IV sesji', vote: { kind: 'minutes' } });
  expect(withKind(blank, 'closing', 5)).toMatchObject({ title: 'Zamknięcie obrad', vote: null });
  const written = withTitle(newItem('resolution', 5), 'Podjęcie uchwały w sprawie budżetu');
  expect(withKind(written, 'information', 5)).toMatchObject({ title: written.title, vote: null });
  if (!written.vote) throw new Error('a resolution is voted');
  const set = { ...written, vote: { ...written.vote, basis: 'art. 58 ust. 2 u.s.g.' } };
  expect(withKind(set, 'information', 5).vote).toEqual(set.vote);
});
