import { describe, expect, it } from 'vitest';
import { agendaOf, voteWith } from '../../../../core/src/testing/agenda-of.js';
import { chair } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { plainStanding } from '../../../../protocol/src/testing/plain-standing.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { sampleView } from '../testing/sample-view.js';
import {
  adoptedChange,
  changeableItems,
  changedAgenda,
  withAddedItem,
  withPartTitle,
  withSplitItem,
} from './agenda-change.js';

/** Five items, item 2 in progress, a change of the agenda adopted. */
function adopted() {
  const sitting = new Sitting({ agenda: agendaOf(5) }).underItem(9);
  const votingId = sitting.withOpenVoting({ ...voteWith({ kind: 'absolute-of-statutory' }), kind: 'procedural' });
  for (const no of [1, 2, 3, 4, 5, 6, 7, 8, 9]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  const items = sitting.state.agenda.map((item) => ({ ...item, documents: [...item.documents] }));
  return { sitting, votingId, items: items as AgendaItemView[] };
}

const numbersAndIds = (sitting: Sitting) =>
  sitting.state.agenda.map(({ number, itemId, status }) => `${number} ${itemId} ${status}`);

describe('a change of the agenda as the form makes it (art. 20 ust. 1a)', () => {
  it('leaves what is being dealt with as it is and numbers the rest anew; the rules take it', () => {
    const { sitting, votingId, items } = adopted();
    const changeable = changeableItems(items);
    expect(changeable.map(({ draft }) => draft.itemId)).toEqual(['i1', 'i3', 'i4', 'i5']);
    const [first, third, fourth, fifth] = changeable;
    if (!first || !third || !fourth || !fifth) throw new Error('four items are open to change');
    const agenda = changedAgenda(items, [first, fifth, { ...third, isWithdrawn: true }, fourth]);
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda }).thenAccepted();
    expect(numbersAndIds(sitting)).toEqual([
      '2 i2 in-progress',
      '1 i1 planned',
      '3 i5 planned',
      '4 i4 planned',
      '3 i3 withdrawn',
    ]);
  });

  it('adds an item without papers before the closing', () => {
    const { sitting, votingId, items } = adopted();
    const agenda = changedAgenda(items, withAddedItem(changeableItems(items), 'i6', 'Informacja o stanie dróg'));
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda }).thenAccepted();
    expect(numbersAndIds(sitting).slice(-2)).toEqual(['5 i6 planned', '6 i5 planned']);
  });

  it('splits an item: the second part follows the first with the same papers, the numbers count on', () => {
    const { sitting, votingId, items } = adopted();
    const split = withSplitItem(changeableItems(items), 'i3', 'i3b');
    const agenda = changedAgenda(items, withPartTitle(split, 'i3b', 'Druga uchwała'));
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda }).thenAccepted();
    expect(numbersAndIds(sitting).slice(1)).toEqual([
      '1 i1 planned',
      '3 i3 planned',
      '4 i3b planned',
      '5 i4 planned',
      '6 i5 planned',
    ]);
    const part = sitting.state.agenda.find(({ itemId }) => itemId === 'i3b');
    expect(part).toMatchObject({ title: 'Druga uchwała', vote: { subject: 'Druga uchwała' } });
    expect(part?.documents).toEqual(sitting.state.agenda.find(({ itemId }) => itemId === 'i3')?.documents);
  });

  it('is offered on the last adopted change that nobody carried out, also after other votes', () => {
    const counted = { ...plainStanding, itemId: 'i2', subject: '', kind: 'procedural' as const, closedAt: '' };
    const tally = { for: 9, against: 0, abstain: 0, notVoted: 0, absent: 6, excluded: 0 };
    const change = {
      ...{ ...counted, tally, votingId: 'v1', no: 1 },
      matter: 'agenda-change' as const,
      status: 'announced' as const,
      outcome: 'adopted' as const,
    };
    const agenda = { ...sampleView.agenda, changedBy: [] as string[] };
    const other = { ...change, votingId: 'v2', no: 2, matter: 'ordinary' as const };
    expect(adoptedChange({ results: [change, other], agenda })).toBe(change);
    expect(adoptedChange({ results: [other], agenda })).toBeUndefined();
    expect(adoptedChange({ results: [{ ...change, outcome: 'not-adopted' }], agenda })).toBeUndefined();
    expect(adoptedChange({ results: [{ ...change, status: 'void' }], agenda })).toBeUndefined();
    expect(adoptedChange({ results: [change], agenda: { ...agenda, changedBy: ['v1'] } })).toBeUndefined();
  });
});
