import { expect, it } from 'vitest';
import { plainItem, resolutionItem } from '../../../../core/src/testing/agenda-of.js';
import { chair } from '../../../../core/src/testing/people.js';
import { Sitting } from '../../../../core/src/testing/sitting.js';
import { hallViewOf } from './hall-view.js';

const agenda = [plainItem(1), resolutionItem(2), { ...plainItem(3), kind: 'state-report' as const }];
const passedOver = ({ state }: Sitting) => hallViewOf('s1', state).agenda.items.map((item) => item.passedOver);

it('what an item passed over is told with the rule left by it, until it is made up for', () => {
  const sitting = new Sitting({ agenda, rules: { guidedItems: true } }).underItem(9);
  expect(passedOver(sitting)).toEqual([undefined, undefined, undefined]);
  sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'discussion' }).thenAccepted();
  const left = (...steps: string[]) => steps.map((step) => ({ step, basis: null }));
  expect(passedOver(sitting)[1]).toEqual(left('report', 'opinion', 'club-stances'));
  sitting.when(chair, 'TakeItemStep', { itemId: 'i2', step: 'opinion' }).thenAccepted();
  expect(passedOver(sitting)[1]).toEqual(left('report', 'club-stances'));
  sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  sitting.when(chair, 'FinishItem', { itemId: 'i3' }).thenAccepted();
  expect(passedOver(sitting)[2]).toContainEqual({ step: 'residents', basis: 'art. 28aa ust. 6–8 u.s.g.' });
});

it('nothing where the session is not guided', () => {
  const sitting = new Sitting({ agenda }).underItem(9);
  sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  expect(passedOver(sitting)).toEqual([undefined, undefined, undefined]);
});
