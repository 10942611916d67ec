import { expect, it } from 'vitest';
import { PartDiffer } from './part-differ.js';

it('tells all parts first, then only those that changed, then nothing', () => {
  const differ = new PartDiffer<{ quorum: { present: number }; recess: null }>();
  expect(differ.diff({ quorum: { present: 7 }, recess: null })).toEqual({ quorum: { present: 7 }, recess: null });
  expect(differ.diff({ quorum: { present: 8 }, recess: null })).toEqual({ quorum: { present: 8 } });
  expect(differ.diff({ quorum: { present: 8 }, recess: null })).toBeUndefined();
});
