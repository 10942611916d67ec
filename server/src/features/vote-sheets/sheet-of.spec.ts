import { expect, it } from 'vitest';
import { findVoting } from '../../../../core/src/session/state.js';
import { committeesUnderItem, presider } from '../../../../core/src/testing/joint-sitting.js';
import { sheetOf } from './sheet-of.js';

it('K-07: the sheet of a committee lists its members alone, judged by their number', () => {
  const sitting = committeesUnderItem([3, 4, 5, 6, 8]);
  const wish = {
    itemId: 'i2',
    documentIds: [],
    subject: 'Opinia',
    kind: 'opinion' as const,
    majority: { kind: 'simple' as const },
    basis: 'Statut Gminy',
    committeeId: 'school',
  };
  sitting.when(presider, 'PrepareVoting', wish).thenAccepted();
  const voting = sitting.state.votings.at(-1);
  const sheet = sheetOf(sitting.state, findVoting(sitting.state, voting?.votingId ?? '') ?? fail());
  expect(sheet).toMatchObject({ committee: 'Komisja Oświaty', statutorySize: 4 });
  expect(sheet.lines).toHaveLength(4);
});

function fail(): never {
  throw new Error('no vote');
}
