import { expect, it } from 'vitest';
import { isValidMajority } from './majority.js';
import { matterOf, votingMatters } from './voting-matters.js';

it('G-01: finds the preset by majority and basis, and none for a majority of one’s own', () => {
  for (const [id, matter] of Object.entries(votingMatters)) {
    expect(isValidMajority(matter.majority)).toBe(true);
    expect(matterOf(matter)).toBe(id);
  }
  expect(matterOf({ majority: { kind: 'simple' }, basis: 'art. 20 ust. 1a u.s.g.' })).toBeNull();
  expect(matterOf({ majority: { kind: 'simple' }, basis: '§ 12 Statutu' })).toBeNull();
});
