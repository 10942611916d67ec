import { expect, it } from 'vitest';
import { outsideOf } from '../../../../core/src/openness/outside.js';
import { diceOf } from '../../../../core/src/testing/dice.js';
import { chair, operator } from '../../../../core/src/testing/people.js';
import { tell } from '../../../../core/src/testing/random-sitting.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { hallViewOf } from '../views/hall-view.js';
import { PartMemo } from './part-memo.js';

it('a new item makes the agenda anew and leaves the roll the very one it was; who leaves the hall changes the roll', () => {
  const sitting = new Sitting().opened(15);
  const memo = new PartMemo();
  const view = () => hallViewOf('s1', sitting.state, memo.of.bind(memo));
  const before = view();
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  const started = view();
  expect(started.roll).toBe(before.roll);
  expect(started.agenda.currentItemId).toBe('i2');
  sitting.when(operator, 'RecordAttendance', { memberId: 'm9', kind: 'left' }).thenAccepted();
  const left = view();
  expect(left.roll).not.toEqual(before.roll);
  expect(left.agenda).toBe(started.agenda);
});

it('in random sittings what is kept is what would be made anew, after every order, inside and outside', () => {
  for (let no = 0; no < 60; no += 1) {
    const dice = diceOf(no);
    const orders = Array.from({ length: 120 }, () => dice(2 ** 32));
    const [inside, outside] = [new PartMemo(), new PartMemo()];
    for (const { after } of tell({ statutorySize: [2, 5, 15, 28][no % 4] as number, start: no, orders }).steps) {
      expect(hallViewOf('s1', after, inside.of.bind(inside))).toEqual(hallViewOf('s1', after));
      const shown = outsideOf(after);
      expect(hallViewOf('s1', shown, outside.of.bind(outside))).toEqual(hallViewOf('s1', shown));
    }
  }
});
