import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msBetween, plusMs } from '../kernel/instant.js';
import { plainItem } from '../testing/agenda-of.js';
import { chair, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { comparePrecedence, defaultLimits, type FloorRequest, floorKinds, insertIntoQueue } from './floor.js';
import { timeAccounts } from './time-accounts.js';

const noon = '2026-11-24T12:00:00.000Z';

describe('L-02: precedence is one total order', () => {
  const requests = (kinds: readonly FloorRequest['kind'][]): readonly FloorRequest[] =>
    kinds.map((kind, index) => ({
      requestId: `r${index}`,
      personId: `m${index}`,
      kind,
      itemId: 'i2',
      // Two in one millisecond: then the id decides.
      askedAt: plusMs(noon, Math.floor(index / 2)),
    }));

  it('in whatever order kinds ask for the floor, the queue stands in it', () => {
    for (const kinds of permutations(floorKinds)) {
      const asked = requests([...kinds, 'speech', 'formal-motion']);
      const queue = asked.reduce<readonly FloorRequest[]>(insertIntoQueue, []);
      expect(queue).toEqual([...asked].sort(comparePrecedence));
    }
  });

  it('it is an order: any two differ, one way, and three agree', () => {
    const some = fc.array(fc.constantFrom(...floorKinds), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(some, (kinds) => {
        const [a, b, c] = requests(kinds) as [FloorRequest, FloorRequest, FloorRequest];
        expect(Math.sign(comparePrecedence(a, b))).toBe(-Math.sign(comparePrecedence(b, a)));
        expect(comparePrecedence(a, b)).not.toBe(0);
        if (comparePrecedence(a, b) < 0 && comparePrecedence(b, c) < 0) expect(comparePrecedence(a, c)).toBeLessThan(0);
      }),
    );
  });
});

describe('L-04, art. 28aa ust. 5: the debate on the report', () => {
  const debate = () => {
    const agenda = [plainItem(1), { ...plainItem(2), kind: 'state-report' as const }, plainItem(3)];
    return new Sitting({ agenda }).underItem(9);
  };

  it('knows no limit for councillors, whatever they speak for and how often', () => {
    for (const kind of floorKinds) {
      const sitting = debate();
      for (const _turn of [1, 2, 3]) {
        sitting.speaks('m3', kind).thenAccepted();
        expect(sitting.state.floor.speaker).toMatchObject({ limitMs: null, deadlineAt: null });
      }
    }
  });

  it('keeps the limits of guests, and of councillors under every other item', () => {
    const sitting = debate();
    sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
    expect(sitting.state.floor.speaker?.limitMs).toBe(defaultLimits.guestMs);
    sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
    sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
    expect(sitting.state.floor.speaker?.limitMs).toBe(defaultLimits.firstSpeechMs);
  });
});

describe('L-03: the clock of a speech', () => {
  it('stands still in a pause, and the deadline moves by its length', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'PauseFloor', {}).thenRefused('floor-free');
    sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
    const started = sitting.now;
    sitting.when(operator, 'ResumeFloor', {}).thenRefused('floor-not-paused');
    sitting.passes(58_000).when(operator, 'PauseFloor', {}).thenAccepted();
    const pausedAt = sitting.now;
    sitting.when(chair, 'PauseFloor', {}).thenRefused('floor-already-paused');
    sitting.passes(600_000).when(chair, 'ResumeFloor', {}).thenAccepted();
    const paused = msBetween(pausedAt, sitting.now);
    expect(paused).toBe(602_000);
    expect(sitting.state.floor.speaker).toMatchObject({
      deadlineAt: plusMs(started, 300_000 + paused),
      pausedMs: paused,
      limitMs: 300_000,
    });
    sitting.when(chair, 'ExtendFloor', { byMs: 60_000 }).thenAccepted();
    expect(sitting.state.floor.speaker?.limitMs).toBe(360_000);
  });

  it('accounts by kind, person and club, without pauses and with the running speech', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
    sitting.passes(9000).when(chair, 'PauseFloor', {}).thenAccepted();
    sitting.passes(60_000).when(chair, 'EndFloor', {}).thenAccepted();
    sitting.when(chair, 'GiveFloor', { personId: 'm6', kind: 'rejoinder' }).thenAccepted();
    sitting.passes(4000).speaks('mayor').thenAccepted();
    const { floor, council } = sitting.state;
    const now = plusMs(sitting.now, 7000);
    expect(timeAccounts(floor, council, now)).toEqual({
      byKind: { speech: 17_000, rejoinder: 5000 },
      byPerson: { m3: 10_000, m6: 5000, mayor: 7000 },
      byClub: { 'club-1': 15_000 },
    });
    expect(timeAccounts(floor, council, now, 'i3').byPerson).toEqual({});
  });
});

describe('L-06: reminders', () => {
  it('by whoever presides, kept with the speech', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'RemindSpeaker', { kind: 'to-order' }).thenRefused('floor-free');
    sitting.when(chair, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
    sitting.when(operator, 'RemindSpeaker', { kind: 'to-order' }).thenRefused('not-permitted');
    sitting.when(chair, 'RemindSpeaker', { kind: 'to-the-matter' }).thenAccepted();
    sitting.when(chair, 'RemindSpeaker', { kind: 'to-order' }).thenAccepted();
    sitting.when(chair, 'WithdrawFloor', {}).thenAccepted();
    const [speech] = sitting.state.floor.speeches;
    expect(speech?.reminders?.map(({ kind }) => kind)).toEqual(['to-the-matter', 'to-order']);
    expect(speech?.ending).toBe('withdrawn-by-chair');
  });
});

function permutations<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  if (values.length < 2) return [values];
  return values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}
