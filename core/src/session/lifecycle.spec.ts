import { describe, expect, it } from 'vitest';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import type { CommandOf, CommandType } from './commands.js';
import { type SessionStatus, sessionTransitions } from './lifecycle.js';

/** A session in each status. */
const inStatus: Record<SessionStatus, () => Sitting> = {
  none: () => new Sitting(),
  prepared: () => new Sitting().prepared(),
  convened: () => new Sitting().convened().enter(1, 2, 3, 4, 5, 6, 7, 8),
  open: () => new Sitting().underItem(9),
  recess: () => ordered(new Sitting().underItem(9), 'StartRecess', { resumeAt: null, reason: '' }),
  adjourned: () =>
    ordered(new Sitting().underItem(9), 'AdjournSitting', { until: '2026-12-01', reason: '' }).enter(
      ...[1, 2, 3, 4, 5, 6, 7, 8],
    ),
  closed: () => ordered(new Sitting().opened(9), 'CloseSession', { reason: null }),
};

/** Every command of a session's life, with a payload good enough to be accepted in its place. */
const orders: readonly ((sitting: Sitting) => unknown)[] = [
  (sitting) => sitting.state.status === 'none' && sitting.prepared(),
  (sitting) => sitting.when(chair, 'ConveneSession', {}),
  (sitting) => sitting.when(chair, 'OpenSession', {}),
  (sitting) => sitting.when(chair, 'StartRecess', { resumeAt: null, reason: '' }),
  (sitting) => sitting.when(chair, 'EndRecess', {}),
  (sitting) => sitting.when(chair, 'AdjournSitting', { until: '2026-12-01', reason: '' }),
  (sitting) => sitting.when(chair, 'OpenSitting', {}),
  (sitting) => sitting.when(chair, 'CloseSession', { reason: 'Brak kworum' }),
  (sitting) => sitting.when(operator, 'CheckQuorum', {}),
  (sitting) => sitting.when(chair, 'StartItem', { itemId: 'i3' }),
];

function ordered<Type extends CommandType>(sitting: Sitting, type: Type, payload: CommandOf<Type>['payload']): Sitting {
  sitting.when(chair, type, payload).thenAccepted();
  return sitting;
}

const statuses = Object.keys(sessionTransitions) as SessionStatus[];

describe('the life of a session as a table', () => {
  it('every status can be reached, and all but the last lead on', () => {
    const reached = new Set<SessionStatus>(['none']);
    for (const status of reached) for (const next of sessionTransitions[status]) reached.add(next);
    expect([...reached].sort()).toEqual([...statuses].sort());
    expect(statuses.filter((status) => sessionTransitions[status].length === 0)).toEqual(['closed']);
  });

  it.each(statuses)('from %s the rules lead exactly where the table says', (status) => {
    const led = orders.map((order) => {
      const sitting = inStatus[status]();
      expect(sitting.state.status).toBe(status);
      order(sitting);
      return sitting.state.status;
    });
    const reached = [...new Set(led)].filter((next) => next !== status).sort();
    expect(reached).toEqual([...sessionTransitions[status]].sort());
  });
});
