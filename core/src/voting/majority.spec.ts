import { describe, expect, it } from 'vitest';
import {
  absoluteOfStatutory,
  atLeast,
  isCarried,
  isOfStatutory,
  isReachable,
  isValidMajority,
  type Majority,
  quorum,
  votesNeeded,
} from './majority.js';

const simple: Majority = { kind: 'simple' };
const ofVotes: Majority = { kind: 'absolute-of-votes' };
const ofStatutory: Majority = { kind: 'absolute-of-statutory' };
const threeFifths: Majority = { kind: 'qualified', p: 3, q: 5, of: 'statutory' };

describe('§2.2: quorum and thresholds by statutory size (art. 14 ust. 1, art. 28b u.s.g.)', () => {
  it.each([
    [15, 8, 8, 9, 4],
    [21, 11, 11, 13, 6],
    [23, 12, 12, 14, 6],
    [25, 13, 13, 15, 7],
    [28, 14, 15, 17, 7],
    [34, 17, 18, 21, 9],
    [40, 20, 21, 24, 10],
    [45, 23, 23, 27, 12],
  ])('N = %i: quorum %i, absolute %i, 3/5 %i, 1/4 %i', (size, needed, absolute, fifths, quarter) => {
    expect(quorum(size)).toBe(needed);
    expect(absoluteOfStatutory(size)).toBe(absolute);
    expect(atLeast(size, 3, 5)).toBe(fifths);
    expect(atLeast(size, 1, 4)).toBe(quarter);
  });

  it('is never „50 % + 1": for 15 the absolute majority is 8, not 9', () => {
    expect(absoluteOfStatutory(15)).toBe(8);
  });

  it('quorum and absolute majority coincide for odd sizes and differ by one for even ones', () => {
    for (let size = 1; size <= 100; size += 1) {
      expect(absoluteOfStatutory(size) - quorum(size)).toBe(size % 2 === 0 ? 1 : 0);
    }
  });
});

describe('§2.2: what carries a motion', () => {
  const carried = (majority: Majority, votes: [number, number, number], size = 15) =>
    isCarried(majority, { for: votes[0], against: votes[1], abstain: votes[2] }, size);

  it('a tie never adopts anything', () => {
    for (const majority of [simple, ofVotes, ofStatutory, threeFifths]) {
      expect(carried(majority, [7, 7, 0])).toBe(false);
    }
  });

  it('nobody voting adopts nothing', () => {
    const share: Majority = { kind: 'qualified', p: 2, q: 3, of: 'votes' };
    for (const majority of [simple, ofVotes, ofStatutory, threeFifths, share]) {
      expect(carried(majority, [0, 0, 0])).toBe(false);
    }
  });

  it('abstentions: neutral for simple, against for absolute of votes (TK W 18/94)', () => {
    expect(carried(simple, [3, 2, 9])).toBe(true);
    expect(carried(ofVotes, [7, 6, 1])).toBe(false);
    expect(carried(ofVotes, [8, 6, 0])).toBe(true);
    expect(carried(ofVotes, [6, 5, 0])).toBe(true);
  });

  it('art. 20 ust. 1a: 7 of 8 present do not change the agenda of a council of 15', () => {
    expect(carried(ofStatutory, [7, 1, 0])).toBe(false);
    expect(carried(ofStatutory, [8, 0, 0])).toBe(true);
  });

  it('a share of the votes cast rounds up', () => {
    const twoThirds: Majority = { kind: 'qualified', p: 2, q: 3, of: 'votes' };
    expect(carried(twoThirds, [6, 3, 0])).toBe(true);
    expect(carried(twoThirds, [6, 3, 1])).toBe(false);
    expect(carried(twoThirds, [7, 3, 0])).toBe(true);
  });

  it('more votes for never turn a yes into a no', () => {
    for (const majority of [simple, ofVotes, ofStatutory, threeFifths]) {
      for (let votes = 0; votes < 15; votes += 1) {
        if (carried(majority, [votes, 4, 2])) expect(carried(majority, [votes + 1, 4, 2])).toBe(true);
      }
    }
  });
});

describe('qualified majorities that make sense', () => {
  const share = (p: number, q: number): Majority => ({ kind: 'qualified', p, q, of: 'statutory' });

  it('lie above one half, so that a tie never adopts', () => {
    expect(isValidMajority(share(3, 5))).toBe(true);
    expect(isValidMajority(share(1, 1))).toBe(true);
    expect(isValidMajority(share(1, 2))).toBe(false);
    expect(isValidMajority(share(1, 4))).toBe(false);
  });

  it.each([
    [0, 1],
    [6, 5],
    [-3, -5],
    [1.5, 2],
    [Number.NaN, 2],
    [999, 1001],
  ])('%s/%s is none', (p, q) => {
    expect(isValidMajority(share(p, q))).toBe(false);
  });

  it('the other kinds are always valid', () => {
    for (const majority of [simple, ofVotes, ofStatutory]) expect(isValidMajority(majority)).toBe(true);
  });
});

describe('Q-04: the number of votes shown before opening', () => {
  it('is the threshold for statutory majorities, whoever is present', () => {
    expect(votesNeeded(ofStatutory, 15, 8)).toBe(8);
    expect(votesNeeded(threeFifths, 15, 14)).toBe(9);
  });

  it('is certainly enough for the others: with it, no votes of the rest can change the result', () => {
    for (const majority of [simple, ofVotes, { kind: 'qualified', p: 2, q: 3, of: 'votes' } as Majority]) {
      for (let voters = 1; voters <= 45; voters += 1) {
        const needed = votesNeeded(majority, 45, voters);
        const others = voters - needed;
        expect(isCarried(majority, { for: needed, against: others, abstain: 0 }, 45)).toBe(true);
        expect(isCarried(majority, { for: needed, against: 0, abstain: others }, 45)).toBe(true);
      }
    }
  });

  it('knows which thresholds are fixed numbers of the statutory composition', () => {
    expect([simple, ofVotes, ofStatutory, threeFifths].map(isOfStatutory)).toEqual([false, false, true, true]);
  });
});

describe('Q-05: can those allowed to vote carry it at all', () => {
  it('8 present of 28 cannot reach 15, 15 can', () => {
    expect(isReachable(ofStatutory, 28, 14)).toBe(false);
    expect(isReachable(ofStatutory, 28, 15)).toBe(true);
    expect(isReachable(threeFifths, 15, 8)).toBe(false);
    expect(isReachable(threeFifths, 15, 9)).toBe(true);
  });

  it('nobody left to vote carries nothing', () => {
    expect(isReachable(simple, 15, 0)).toBe(false);
  });
});
