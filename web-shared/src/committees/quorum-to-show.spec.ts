import { expect, it } from 'vitest';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import { quorumToShow } from './quorum-to-show.js';

const sitting = { present: 4, required: 3, statutorySize: 5, met: true };
const own = { present: 2, required: 3, statutorySize: 5, met: false };
const committee = { committeeId: 'budget', quorum: own } as CommitteesPart[number];
const other = { committeeId: 'school', quorum: sitting } as CommitteesPart[number];

it('K-07: a joint sitting has no quorum of its own: the badge shows that of the committee that votes, or none', () => {
  const committees = [committee, other];
  expect(quorumToShow({ quorum: sitting, committees, voting: null })).toBeNull();
  expect(quorumToShow({ quorum: sitting, committees, voting: { committeeId: 'budget' } })).toBe(own);
});

it('a session and the sitting of one committee show the quorum of the sitting', () => {
  expect(quorumToShow({ quorum: sitting, voting: null })).toBe(sitting);
  expect(quorumToShow({ quorum: sitting, committees: [committee], voting: null })).toBe(sitting);
});
