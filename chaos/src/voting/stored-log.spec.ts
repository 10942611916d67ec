import { expect, it } from 'vitest';
import { type Ballot, Ledger } from './ledger.js';
import { compare } from './stored-log.js';

const ballot: Ballot = { commandId: 'c1', votingId: 'v1', memberId: 'm1', choice: 'for' };
const place = { seq: 2, hash: 'h2', at: '2026-11-24T10:00:00.000Z' };
const row = (seq: number, given: Partial<Ballot> = {}, hash = `h${seq}`) => {
  const { commandId, ...payload } = { ...ballot, ...given };
  return { seq, hash, prevHash: `h${seq - 1}`, body: JSON.stringify({ type: 'BallotCast', commandId, payload }) };
};
const acked = [{ ...ballot, ...place }];
const other = row(1, { commandId: 'c0', memberId: 'm2' });

it('an acknowledged ballot that stands as acknowledged is not lost', () => {
  expect(compare([other, row(2)], acked)).toEqual({ lost: [], duplicated: [], gapAt: null });
});

it.each([
  ['is not there', [other]],
  ['has another hash', [other, row(2, {}, 'x')]],
  ['has another choice', [other, row(2, { choice: 'against' })]],
  ['is another member’s', [other, row(2, { memberId: 'm3' })]],
  ['is of another voting', [other, row(2, { votingId: 'v2' })]],
  ['is of another command', [other, row(2, { commandId: 'c3' })]],
])('an acknowledged ballot is lost when what stands in its place %s', (_what, rows) => {
  expect(compare(rows, acked).lost).toEqual(acked);
});

it('a command whose ballot stands twice and a number that is missing are found', () => {
  expect(compare([other, row(2), row(3)], acked)).toMatchObject({ lost: [], duplicated: ['c1'] });
  expect(compare([other, row(3)], []).gapAt).toBe(2);
});

it('the ledger counts the last acknowledged choice by the order of the log and notices a second answer', () => {
  const ledger = new Ledger();
  const accepted = { status: 'accepted', commandId: 'c1', ...place } as const;
  ledger.isAnswered({ ...ballot, commandId: 'c2', choice: 'against' }, { ...accepted, commandId: 'c2', seq: 5 });
  ledger.isAnswered(ballot, accepted);
  expect(ledger.tallyOf('v1')).toEqual({ for: 0, against: 1, abstain: 0 });
  ledger.isAnswered(ballot, accepted);
  expect(ledger.answeredTwice.size).toBe(0);
  ledger.isAnswered(ballot, { ...accepted, seq: 9 });
  expect([...ledger.answeredTwice]).toEqual(['c1']);
});
