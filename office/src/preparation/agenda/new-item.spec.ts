import { describe, expect, it } from 'vitest';
import { itemDraft } from '../../../../protocol/src/session/agenda.js';
import { templateAgenda } from '../templates/session-templates.js';
import { isUnfinished } from './item-titles.js';
import { subjectFor } from './item-votes.js';
import { agendaLike, newItem, withItem } from './new-item.js';

describe('a new agenda', () => {
  it('has the usual order of §6.2', () => {
    expect(templateAgenda(32).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Otwarcie sesji i stwierdzenie prawomocności obrad',
      '2 Wnioski o zmianę porządku obrad',
      '3 Przyjęcie protokołu z obrad XXXI sesji',
      '4 Sprawozdanie Wójta z pracy w okresie między sesjami',
      '5 Interpelacje i zapytania radnych i sołtysów',
      '6 Odpowiedzi na interpelacje zgłoszone na poprzednich sesjach',
      '7 Wolne wnioski i informacje',
      '8 Zamknięcie obrad',
    ]);
  });

  it('of a first session adopts no minutes', () => {
    expect(templateAgenda(1).some(({ kind }) => kind === 'minutes')).toBe(false);
  });

  it('is what the hub takes', () => {
    for (const item of templateAgenda(2)) expect(itemDraft.safeParse(item).success).toBe(true);
  });
});

describe('adding an item', () => {
  it('puts a resolution behind the interpellations, the next one behind it', () => {
    const first = newItem('resolution', 32);
    const second = newItem('resolution', 32);
    const agenda = withItem(withItem(templateAgenda(32), first), second);
    expect(agenda.map(({ itemId }) => itemId).slice(5, 7)).toEqual([first.itemId, second.itemId]);
    expect(agenda.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('gives a resolution the simple majority of art. 14 ust. 1, an agenda change none until it is wanted', () => {
    expect(newItem('resolution', 2).vote).toMatchObject({
      kind: 'resolution',
      majority: { kind: 'simple' },
      basis: 'art. 14 ust. 1 u.s.g.',
    });
    expect(newItem('agenda-changes', 2).vote).toBeNull();
  });

  it('knows that the title of a resolution waits for its matter', () => {
    expect(isUnfinished(newItem('resolution', 2))).toBe(true);
    expect(isUnfinished({ kind: 'resolution', title: 'Podjęcie uchwały w sprawie budżetu' })).toBe(false);
    expect(isUnfinished(newItem('closing', 2))).toBe(false);
  });
});

it('the subject of the vote follows from the title', () => {
  expect(subjectFor('Podjęcie uchwały w sprawie budżetu na 2027 rok')).toBe('Uchwała w sprawie budżetu na 2027 rok');
  expect(subjectFor('Przyjęcie protokołu z obrad I sesji')).toBe('Przyjęcie protokołu z obrad I sesji');
});

it('an earlier agenda serves as a pattern without its papers', () => {
  const earlier = templateAgenda(31).map((item) => ({ ...item, draftNo: '12', sponsor: 'Wójt Gminy' }));
  const next = agendaLike(earlier, 32);
  expect(next.map(({ draftNo }) => draftNo)).toEqual(earlier.map(() => null));
  expect(next[2]).toMatchObject({
    title: 'Przyjęcie protokołu z obrad XXXI sesji',
    sponsor: 'Wójt Gminy',
    vote: { subject: 'Przyjęcie protokołu z obrad XXXI sesji' },
  });
  expect(new Set([...next, ...earlier].map(({ itemId }) => itemId)).size).toBe(16);
});
