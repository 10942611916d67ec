import { expect, it } from 'vitest';
import type { ItemDraft } from './agenda-item.js';
import { itemAsPattern } from './agenda-pattern.js';

const earlier: ItemDraft = {
  itemId: 'old',
  number: '7',
  title: 'Podjęcie uchwały w sprawie pożyczki',
  kind: 'resolution',
  draftNo: 'druk nr 43',
  sponsor: 'Wójt Gminy',
  documents: [{ documentId: 'd', title: 'Projekt', fileName: 'p.pdf', sha256: '0'.repeat(64), bytes: 1 }],
  vote: {
    subject: 'Uchwała w sprawie pożyczki',
    kind: 'resolution',
    majority: { kind: 'absolute-of-votes' },
    basis: 'art. 58 ust. 2 u.s.g.',
    matter: 'financial-obligations',
    confirmedBy: 'Anna Radca',
  },
  dossier: [],
  election: { office: 'vice-chair', seats: 2 },
  text: { title: 'Uchwała', units: [] } as never,
  opinions: [],
};

it('K-10, R-06, V-25, V-26: a pattern keeps the vote and the election, never what belonged to the old sitting', () => {
  const { confirmedBy: _, ...vote } = earlier.vote as NonNullable<ItemDraft['vote']>;
  expect(itemAsPattern(earlier, 'new')).toEqual({
    itemId: 'new',
    number: '7',
    title: earlier.title,
    kind: 'resolution',
    draftNo: null,
    sponsor: 'Wójt Gminy',
    documents: [],
    vote,
    election: { office: 'vice-chair', seats: 2 },
  });
  expect(itemAsPattern({ ...earlier, vote: null }, 'new').vote).toBeNull();
});
