import { describe, expect, it } from 'vitest';
import { nextStep } from '../session/next-step.js';
import { committeesUnderItem, openedFor, presider } from '../testing/joint-sitting.js';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { namedList } from '../voting/tally.js';
import type { Voting } from '../voting/voting.js';

const numbers = (votingId: string, yes: number, against = 0, abstain = 0) => ({ votingId, for: yes, against, abstain });

describe('K-05, art. 14 ust. 2: raised hands are counted in committees only', () => {
  it('numbers without names; whoever raised no hand did not vote; there is no named list', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7]);
    const votingId = openedFor(sitting, 'budget');
    sitting.when(councillor(4), 'CountHands', numbers(votingId, 3)).thenRefused('not-permitted');
    sitting
      .when(presider, 'CountHands', numbers(votingId, 4, 2))
      .thenRefused('hand-count-exceeds', { counted: 6, eligible: 5 });
    sitting.when(presider, 'CountHands', numbers(votingId, 2, 2)).thenAccepted();
    // A count may be corrected until the vote is closed.
    sitting.when(operator, 'CountHands', numbers(votingId, 3, 1)).thenAccepted();
    sitting.votes(4, 'for').thenRefused('hand-count-mixed');
    sitting.when(presider, 'CloseVoting', { votingId }).thenAccepted();
    const voting = sitting.state.votings[0] as Voting;
    expect(voting.result).toMatchObject({
      outcome: 'adopted',
      tally: { for: 3, against: 1, abstain: 0, notVoted: 1, absent: 0, excluded: 0 },
    });
    expect(namedList(voting, sitting.state.council)).toEqual([]);
    sitting.when(presider, 'CountHands', numbers(votingId, 5)).thenRefused('voting-already-closed');
  });

  it('never at a session of the council (V-21), never where the statut is silent, never beside ballots', () => {
    const council = new Sitting().underItem(9);
    const session = council.withOpenVoting();
    council
      .when(chair, 'CountHands', numbers(session, 9))
      .thenRefused('hand-count-not-allowed')
      .onGrounds('art. 14 ust. 2 u.s.g.');
    const sitting = committeesUnderItem([3, 4, 5, 8, 9]);
    const school = openedFor(sitting, 'school');
    sitting.when(presider, 'CountHands', numbers(school, 2)).thenRefused('hand-count-not-allowed');
    sitting.when(presider, 'CloseVoting', { votingId: school }).thenAccepted();
    sitting.when(presider, 'AnnounceVoting', { votingId: school }).thenAccepted();
    const budget = openedFor(sitting, 'budget');
    sitting.votes(4, 'for').thenAccepted();
    sitting.when(presider, 'CountHands', numbers(budget, 2)).thenRefused('hand-count-mixed');
  });

  it('an exclusion or a struck entry after the count: hands are counted again', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6]);
    const votingId = openedFor(sitting, 'budget');
    sitting.when(presider, 'CountHands', numbers(votingId, 4)).thenAccepted();
    sitting.when(councillor(6), 'ExcludeMember', { votingId, memberId: 'm6', reason: 'Interes prawny' }).thenAccepted();
    expect(nextStep(sitting.state)).toEqual({ kind: 'count-hands', votingId });
    sitting.when(presider, 'CloseVoting', { votingId }).thenRefused('hand-count-outdated');
    sitting.when(presider, 'CountHands', numbers(votingId, 4)).thenRefused('hand-count-exceeds');
    sitting.when(presider, 'CountHands', numbers(votingId, 3)).thenAccepted();
    const correctsSeq = sitting.state.register.findLast(({ memberId }) => memberId === 'm5')?.seq ?? 0;
    sitting
      .when(operator, 'CorrectAttendance', { memberId: 'm5', present: false, correctsSeq, reason: 'Pomyłka' })
      .thenAccepted();
    expect(sitting.state.votings[0]?.hands?.outdated).toBe(true);
  });

  it('Q-03: a struck entry that also breaks the quorum closes the vote without the outdated count', () => {
    const sitting = committeesUnderItem([3, 4, 5]);
    const votingId = openedFor(sitting, 'budget');
    sitting.when(presider, 'CountHands', numbers(votingId, 3)).thenAccepted();
    const strike = (memberId: string) => {
      const correctsSeq = sitting.state.register.findLast((entry) => entry.memberId === memberId)?.seq ?? 0;
      const mistake = { memberId, present: false, correctsSeq, reason: 'Pomyłka' };
      return sitting.when(operator, 'CorrectAttendance', mistake).thenAccepted();
    };
    for (const memberId of ['m5', 'm4', 'm3']) if (sitting.state.votings[0]?.status === 'open') strike(memberId);
    const result = sitting.state.votings[0]?.result;
    expect(result?.outcome).toBe('void-no-quorum');
    expect(result?.tally).toMatchObject({ for: 0, against: 0, abstain: 0 });
    expect(result?.tally.notVoted).toBeGreaterThanOrEqual(0);
  });
});
