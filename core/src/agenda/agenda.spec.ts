import { describe, expect, it } from 'vitest';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { canBecome, type ItemStatus, itemTransitions } from './agenda-item.js';

const statusOf = (sitting: Sitting, itemId: string) => sitting.state.agenda.find((item) => item.itemId === itemId);

describe('S-20: the agenda as a state machine', () => {
  it('every status can be reached, and only a withdrawn item leads nowhere', () => {
    const reached = new Set<ItemStatus>(['planned']);
    for (const status of reached) for (const next of itemTransitions[status]) reached.add(next);
    expect([...reached].sort()).toEqual(Object.keys(itemTransitions).sort());
    const dead = Object.entries(itemTransitions).filter(([, next]) => next.length === 0);
    expect(dead.map(([status]) => status)).toEqual(['withdrawn']);
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
