import { describe, expect, it } from 'vitest';
import { agendaOf, resolutionItem, voteWith } from '../testing/agenda-of.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { canBecome, type ItemDraft, type ItemStatus, itemTransitions } from './agenda-item.js';

const statusOf = (sitting: Sitting, itemId: string) => sitting.state.agenda.find((item) => item.itemId === itemId);

const agenda = agendaOf(5);
const without = (itemId: string) => agenda.filter((item) => item.itemId !== itemId);

/** Item `i2` is in progress and a change of the agenda has just been adopted there. @returns the voting's id */
function changeAdopted(sitting: Sitting): string {
  if (sitting.state.currentItemId !== 'i2') sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  const votingId = sitting.withOpenVoting({ ...voteWith({ kind: 'absolute-of-statutory' }), kind: 'procedural' });
  for (const no of [1, 2, 3, 4, 5, 6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  return votingId;
}

/** Item `i3` in each status. */
const inStatus: Record<ItemStatus, () => Sitting> = {
  planned: () => new Sitting().opened(9),
  'in-progress': () => started('i3'),
  suspended: () => {
    const sitting = started('i3');
    sitting.when(chair, 'SuspendItem', { itemId: 'i3' }).thenAccepted();
    return sitting;
  },
  finished: () => {
    const sitting = started('i3');
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
    return sitting;
  },
  withdrawn: () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'ChangeAgenda', { votingId: changeAdopted(sitting), agenda: without('i3') }).thenAccepted();
    return sitting;
  },
};

function started(itemId: string): Sitting {
  const sitting = new Sitting().opened(9);
  sitting.when(chair, 'StartItem', { itemId }).thenAccepted();
  return sitting;
}

/** Everything that may happen to item `i3`. */
const orders: readonly ((sitting: Sitting) => unknown)[] = [
  (sitting) => sitting.when(chair, 'StartItem', { itemId: 'i3' }),
  (sitting) => sitting.when(chair, 'SuspendItem', { itemId: 'i3' }),
  (sitting) => sitting.when(chair, 'FinishItem', { itemId: 'i3' }),
  (sitting) => sitting.when(chair, 'StartItem', { itemId: 'i4' }),
  (sitting) => sitting.when(chair, 'CloseSession', { reason: null }),
  ...[agenda, without('i3')].map((changed) => (sitting: Sitting) => {
    if (sitting.state.currentItemId === 'i3') return undefined;
    return sitting.when(chair, 'ChangeAgenda', { votingId: changeAdopted(sitting), agenda: changed });
  }),
];

describe('S-20: the agenda as a state machine', () => {
  it('every status can be reached', () => {
    const reached = new Set<ItemStatus>(['planned']);
    for (const status of reached) for (const next of itemTransitions[status]) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(itemTransitions).sort());
  });

  const statuses = Object.keys(itemTransitions) as ItemStatus[];
  it.each(statuses)('from %s the rules lead exactly where the table says', (status) => {
    const led = orders.map((order) => {
      const sitting = inStatus[status]();
      expect(statusOf(sitting, 'i3')?.status).toBe(status);
      order(sitting);
      return statusOf(sitting, 'i3')?.status;
    });
    const reached = [...new Set(led)].filter((next) => next !== status).sort();
    expect(reached).toEqual([...itemTransitions[status]].sort());
  });

  it('an item starts, is suspended, taken up again and finished, with its times', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenTypes('ItemStarted');
    const startedAt = sitting.now;
    expect(statusOf(sitting, 'i2')).toMatchObject({ status: 'in-progress', startedAt, endedAt: null });
    sitting.when(operator, 'SuspendItem', { itemId: 'i2' }).thenTypes('ItemSuspended');
    expect(statusOf(sitting, 'i2')).toMatchObject({ status: 'suspended', startedAt, endedAt: null });
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenTypes('ItemStarted');
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenTypes('ItemFinished');
    expect(statusOf(sitting, 'i2')).toMatchObject({ status: 'finished', startedAt, endedAt: sitting.now });
    expect(sitting.state.currentItemId).toBeNull();
  });

  it('starting an item finishes the one in progress: never two at once', () => {
    const sitting = new Sitting().underItem(9);
    sitting
      .when(chair, 'StartItem', { itemId: 'i3' })
      .thenEvents(
        { type: 'ItemFinished', payload: { itemId: 'i2' } },
        { type: 'ItemStarted', payload: { itemId: 'i3' } },
      );
    expect(sitting.state.currentItemId).toBe('i3');
  });

  it('a finished item may be taken up again (reasumpcja, error)', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'FinishItem', { itemId: 'i2' }).thenAccepted();
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
    expect(statusOf(sitting, 'i2')).toMatchObject({ status: 'in-progress', endedAt: null });
  });

  it('what is not in its place is refused', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenRefused('item-not-startable', { item: '2' });
    sitting.when(chair, 'StartItem', { itemId: 'i99' }).thenRefused('agenda-item-unknown');
    sitting.when(chair, 'SuspendItem', { itemId: 'i3' }).thenRefused('item-not-in-progress', { item: '3' });
    sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenRefused('item-not-in-progress', { item: '3' });
    sitting.when(councillor(3), 'StartItem', { itemId: 'i3' }).thenRefused('not-permitted');
  });

  it('V-18: no item is left while its vote is unfinished', () => {
    const sitting = new Sitting().underItem(9);
    sitting.withOpenVoting();
    for (const type of ['StartItem', 'SuspendItem', 'FinishItem'] as const) {
      const itemId = type === 'StartItem' ? 'i3' : 'i2';
      sitting.when(chair, type, { itemId }).thenRefused('voting-unfinished');
    }
    sitting.counted();
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  });

  it('the table knows which step is possible', () => {
    expect(canBecome('planned', 'in-progress')).toBe(true);
    expect(canBecome('in-progress', 'withdrawn')).toBe(false);
    expect(canBecome('withdrawn', 'in-progress')).toBe(false);
  });
});

describe('art. 20 ust. 1a, V-22: after the opening the council changes the agenda', () => {
  const change = (sitting: Sitting, votingId: string, changed: readonly ItemDraft[]) =>
    sitting.when(chair, 'ChangeAgenda', { votingId, agenda: changed });

  it('adds, reorders and withdraws on the strength of an adopted voting', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = changeAdopted(sitting);
    const [first, second, third, fourth] = agenda as [ItemDraft, ItemDraft, ItemDraft, ItemDraft];
    const added = { ...resolutionItem(6), number: '3' };
    const changed = [first, second, added, { ...fourth, number: '4' }, { ...third, number: '5' }];
    change(sitting, votingId, changed).thenEvents({ type: 'AgendaChanged', payload: { votingId, agenda: changed } });
    expect(sitting.state).toMatchObject({ agendaVersion: 2, currentItemId: 'i2' });
    expect(sitting.state.agenda.map(({ itemId, number, status }) => `${itemId} ${number} ${status}`)).toEqual([
      'i1 1 planned',
      'i2 2 in-progress',
      'i6 3 planned',
      'i4 4 planned',
      'i3 5 planned',
      'i5 5 withdrawn',
    ]);
  });

  it('needs the absolute majority of the statutory composition: a simple one is not enough', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    for (const no of [1, 2, 3, 4, 5, 6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
    sitting.counted(votingId);
    change(sitting, votingId, without('i5')).thenRefused('agenda-change-majority').onGrounds('art. 20 ust. 1a u.s.g.');
  });

  it('vector 7: 7 of 8 present do not carry it', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withOpenVoting(voteWith({ kind: 'absolute-of-statutory' }));
    for (const no of [1, 2, 3, 4, 5, 6, 7]) sitting.votes(no, 'for').thenAccepted();
    sitting.votes(8, 'against').thenAccepted();
    sitting.counted(votingId);
    change(sitting, votingId, without('i5'))
      .thenRefused('agenda-change-not-adopted')
      .onGrounds('art. 20 ust. 1a u.s.g.');
  });

  it('one voting carries one change', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = changeAdopted(sitting);
    change(sitting, votingId, without('i5')).thenAccepted();
    change(sitting, votingId, agenda).thenRefused('agenda-change-already-made');
    change(sitting, changeAdopted(sitting), agenda).thenAccepted();
    expect(statusOf(sitting, 'i5')).toMatchObject({ status: 'planned' });
  });

  it('what was discussed stays as it was; drafts, items and votings must be there', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    const votingId = changeAdopted(sitting);
    change(sitting, votingId, without('i1')).thenRefused('item-already-discussed', { item: '1' });
    change(sitting, votingId, without('i2')).thenRefused('item-already-discussed', { item: '2' });
    const retitled = agenda.map((item) => (item.itemId === 'i1' ? { ...item, title: 'Inny tytuł' } : item));
    change(sitting, votingId, retitled).thenRefused('item-already-discussed', { item: '1' });
    change(sitting, votingId, []).thenRefused('agenda-empty');
    change(sitting, votingId, [...agenda, { ...resolutionItem(6), documents: [] }]).thenRefused('draft-missing');
    change(sitting, 'none', agenda).thenRefused('voting-unknown');
  });

  it('is ordered by chair or operator while the council sits, no vote being unfinished', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = changeAdopted(sitting);
    sitting.when(councillor(3), 'ChangeAgenda', { votingId, agenda: without('i5') }).thenRefused('not-permitted');
    const voting = sitting.fork();
    voting.withVoting();
    change(voting, votingId, without('i5')).thenRefused('voting-unfinished');
    sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }).thenAccepted();
    change(sitting, votingId, without('i5')).thenRefused('session-in-recess');
  });

  it('requests waiting for a withdrawn item are gone with it', () => {
    const sitting = new Sitting().opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    sitting.when(councillor(3), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    sitting.when(chair, 'SuspendItem', { itemId: 'i3' }).thenAccepted();
    expect(sitting.state.floor.parked).toHaveLength(1);
    change(sitting, changeAdopted(sitting), without('i3')).thenAccepted();
    expect(sitting.state.floor.parked).toEqual([]);
  });
});
