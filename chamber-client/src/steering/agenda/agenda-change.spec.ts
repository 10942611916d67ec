import { describe, expect, it } from 'vitest';
import { agendaOf, voteWith } from '../../../../core/src/testing/agenda-of.js';
import { chair } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { sampleVoting } from '../testing/sample-view.js';
import { carriesAgendaChange, changeableItems, changedAgenda, withAddedItem } from './agenda-change.js';

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

  it('is offered only on an adopted vote on a change of the agenda', () => {
    const result = {
      tally: { for: 9, against: 0, abstain: 0, notVoted: 0, absent: 6, excluded: 0 },
      presentAtClose: 9,
      quorumMet: true,
      outcome: 'adopted' as const,
      formula: '',
      lines: [],
    };
    const voting = { ...sampleVoting, status: 'announced' as const, basis: 'art. 20 ust. 1a u.s.g.', result };
    expect(carriesAgendaChange(voting)).toBe(true);
    expect(carriesAgendaChange({ ...voting, majority: { kind: 'simple' } })).toBe(false);
    expect(carriesAgendaChange({ ...voting, basis: 'art. 28a ust. 2 u.s.g.' })).toBe(false);
    expect(carriesAgendaChange({ ...voting, result: { ...result, outcome: 'not-adopted' } })).toBe(false);
    expect(carriesAgendaChange(null)).toBe(false);
  });
});
