import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genesisHash, link } from '../chain/chain.js';
import { verifyLog } from '../chain/verify.js';
import type { StoredEvent } from '../session/events.js';
import { budgetCommittee, schoolCommittee } from '../testing/committees-of.js';
import { committeesUnderItem, openedFor, opinionVote, presider } from '../testing/joint-sitting.js';
import { councillor } from '../testing/people.js';

const strict = { ...schoolCommittee, majority: { kind: 'absolute-of-votes' } as const };

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function verdictOf(events: readonly StoredEvent[]): string {
  let head = genesisHash;
  const links = events.map((event) => {
    const next = link(sha256, head, event);
    head = next.hash;
    return next;
  });
  return verifyLog(links, { sha256 }).verdict;
}

describe('K-06: a committee votes by the majority of its statut', () => {
  it('whatever majority the order names, and another committee keeps its own', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9], [budgetCommittee, strict]);
    const votingId = openedFor(sitting, 'school');
    expect(sitting.state.votings.at(-1)?.majority).toEqual({ kind: 'absolute-of-votes' });
    for (const [seat, choice] of [
      [6, 'for'],
      [7, 'for'],
      [8, 'against'],
      [9, 'abstain'],
    ] as const)
      sitting.when(councillor(seat), 'CastBallot', { votingId, choice }).thenAccepted();
    sitting.when(presider, 'CloseVoting', { votingId }).thenAccepted();
    // Two for, one against, one abstention: carried by a simple majority, not by an absolute one.
    expect(sitting.state.votings.at(-1)?.result?.outcome).toBe('not-adopted');
  });

  it.each([
    // Seats 6 … 9 are four; seat 9 is away.
    [{ kind: 'absolute-of-statutory' }, 2, 'not-adopted', 3],
    [{ kind: 'absolute-of-statutory' }, 3, 'adopted', 3],
    [{ kind: 'qualified', p: 3, q: 4, of: 'statutory' }, 2, 'not-adopted', 3],
    [{ kind: 'qualified', p: 3, q: 4, of: 'statutory' }, 3, 'adopted', 3],
    [{ kind: 'qualified', p: 2, q: 3, of: 'votes' }, 2, 'adopted', 2],
    [{ kind: 'qualified', p: 4, q: 5, of: 'votes' }, 2, 'not-adopted', 3],
  ] as const)(
    '%j with %i of three present for: %s, counted of the committee, not of the council',
    (majority, yes, outcome, needed) => {
      const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8], [budgetCommittee, { ...schoolCommittee, majority }], {
        sha256,
      });
      const votingId = openedFor(sitting, 'school');
      expect(sitting.state.votings.at(-1)?.frame?.votesNeeded).toBe(needed);
      for (const [index, seat] of [6, 7, 8].entries())
        sitting
          .when(councillor(seat), 'CastBallot', { votingId, choice: index < yes ? 'for' : 'against' })
          .thenAccepted();
      sitting.when(presider, 'CloseVoting', { votingId }).thenAccepted();
      expect(sitting.state.votings.at(-1)?.result?.outcome).toBe(outcome);
      expect(verdictOf(sitting.events)).toBe('intact');
    },
  );

  it('also under the ordinary matter; the recount takes it, and breaks at a vote under another majority', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9], [budgetCommittee, strict], { sha256 });
    openedFor(sitting, 'school', { ...opinionVote, matter: 'ordinary' });
    expect(verdictOf(sitting.events)).toBe('intact');
    const forged = sitting.events.map((event) =>
      event.type === 'VotingPrepared'
        ? { ...event, payload: { ...event.payload, majority: { kind: 'simple' as const } } }
        : event,
    );
    expect(verdictOf(forged)).toBe('broken');
  });
});
