import { describe, expect, it } from 'vitest';
import { agendaSteps } from '../../../../core/src/agenda/agenda-change.js';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
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
  movedOrder,
  withAddedItem,
  withPartTitle,
  withSplitItem,
  withToggledItem,
} from './agenda-change.js';

/** Item 2 in progress, a change of the agenda adopted. */
function adopted(agenda: readonly ItemDraft[] = agendaOf(5)) {
  const sitting = new Sitting({ agenda }).underItem(9);
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
      '1 i1 planned',
      '2 i2 in-progress',
      '3 i5 planned',
      '4 i4 planned',
      '3 i3 withdrawn',
    ]);
  });

  it('a point passed over keeps its place: the change log names nothing the council did not decide', () => {
    const { sitting, votingId, items } = adopted();
    const before = sitting.state.agenda;
    const agenda = changedAgenda(items, withToggledItem(changeableItems(items), 'i3'));
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda }).thenAccepted();
    expect(agendaSteps(before, sitting.state.agenda)).toMatchObject([{ kind: 'withdrawn', itemId: 'i3' }]);
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
      '2 i2 in-progress',
      '3 i3 planned',
      '4 i3b planned',
      '5 i4 planned',
      '6 i5 planned',
    ]);
    const part = sitting.state.agenda.find(({ itemId }) => itemId === 'i3b');
    expect(part).toMatchObject({ title: 'Druga uchwała', vote: { subject: 'Druga uchwała' } });
    expect(part?.documents).toEqual(sitting.state.agenda.find(({ itemId }) => itemId === 'i3')?.documents);
  });

  it('moves, withdraws and puts back a point with those below it; the rules take the numbers', () => {
    const [first, second, third, fourth, fifth, sixth] = agendaOf(6);
    if (!first || !second || !third || !fourth || !fifth || !sixth) throw new Error('six items');
    const below = [
      { ...fourth, number: '3.1' },
      { ...fifth, number: '3.2' },
    ];
    const { sitting, votingId, items } = adopted([first, second, third, ...below, { ...sixth, number: '4' }]);
    const changeable = changeableItems(items);
    const order = movedOrder(changeable, 'i3', 2);
    expect(order).toEqual(['i1', 'i6', 'i3', 'i4', 'i5']);
    const without = withToggledItem(changeable, 'i3');
    expect(without.filter(({ isWithdrawn }) => isWithdrawn).map(({ draft }) => draft.itemId)).toEqual([
      'i3',
      'i4',
      'i5',
    ]);
    const back = withToggledItem(without, 'i5');
    expect(back.filter(({ isWithdrawn }) => isWithdrawn).map(({ draft }) => draft.itemId)).toEqual(['i4']);
    const moved = order.flatMap((id) => changeable.filter(({ draft }) => draft.itemId === id));
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda: changedAgenda(items, moved) }).thenAccepted();
    expect(numbersAndIds(sitting).slice(1)).toEqual([
      '2 i2 in-progress',
      '3 i6 planned',
      '4 i3 planned',
      '4.1 i4 planned',
      '4.2 i5 planned',
    ]);
  });

  it('what stands below the item in progress goes along with no other', () => {
    const [first, second, third, ...others] = agendaOf(5);
    if (!first || !second || !third) throw new Error('items');
    const { items } = adopted([first, second, { ...third, number: '2.1' }, ...others]);
    const changeable = changeableItems(items);
    expect(movedOrder(changeable, 'i1', 2)).toEqual(['i3', 'i4', 'i1', 'i5']);
    expect(changedAgenda(items, changeable).map(({ number }) => number)).toEqual(['1', '2', '2.1', '4', '5']);
  });

  it('splits a point behind those below it', () => {
    const [first, second, third, fourth, fifth] = agendaOf(5);
    if (!first || !second || !third || !fourth || !fifth) throw new Error('items');
    const { items } = adopted([first, second, third, { ...fourth, number: '3.1' }, { ...fifth, number: '4' }]);
    const split = withSplitItem(changeableItems(items), 'i3', 'i3b');
    expect(changedAgenda(items, split).map(({ number, itemId }) => `${number} ${itemId}`)).toEqual([
      '1 i1',
      '2 i2',
      '3 i3',
      '3.1 i4',
      '4 i3b',
      '5 i5',
    ]);
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
