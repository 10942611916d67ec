import { describe, expect, it } from 'vitest';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, mayor, operator, resident } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { categoryOf, countTally, namedList, notYetVoted } from './tally.js';
import type { Voting } from './voting.js';

const onTable = ({ state }: Sitting): Voting => state.votings.at(-1) as Voting;

function openVote(present = 9, wish = {}): { sitting: Sitting; votingId: string } {
  const sitting = new Sitting(wish).underItem(present);
  return { sitting, votingId: sitting.withOpenVoting() };
}

describe('V-01: who votes', () => {
  it('a councillor by the own connection; the payload names nobody', () => {
    const { sitting, votingId } = openVote();
    sitting.votes(3, 'for').thenEvents({
      type: 'BallotCast',
      payload: { votingId, memberId: 'm3', choice: 'for', replacesSeq: null },
    });
  });

  it('nobody without a seat, whatever the role', () => {
    const { sitting, votingId } = openVote();
    for (const actor of [mayor, operator, resident]) {
      sitting.when(actor, 'CastBallot', { votingId, choice: 'for' }).thenRefused('not-a-member');
    }
    const stranger = { ...councillor(3), memberId: 'm99' };
    sitting.when(stranger, 'CastBallot', { votingId, choice: 'for' }).thenRefused('not-a-member');
    const seatless = { ...councillor(3), memberId: null };
    sitting.when(seatless, 'CastBallot', { votingId, choice: 'for' }).thenRefused('not-a-member');
  });

  it('Q-07: nobody without oath or with an expired mandate', () => {
    const council = councilOf(15, { filled: 14, unsworn: 1, expired: 1 });
    const { sitting } = openVote(9, { council });
    sitting.votes(14, 'for').thenRefused('member-not-sworn').onGrounds('art. 23a u.s.g.');
    sitting.votes(15, 'for').thenRefused('mandate-expired');
  });

  it('nobody who is absent, and nobody before the opening', () => {
    const { sitting } = openVote();
    sitting.votes(12, 'for').thenRefused('not-present').onGrounds('art. 14 ust. 1 u.s.g.');
    sitting.counted();
    const prepared = sitting.withVoting();
    sitting.votes(3, 'for', prepared).thenRefused('voting-not-open');
    sitting.votes(3, 'for', 'none').thenRefused('voting-unknown');
  });

  it('every filled seat stands in exactly one category; sums equal the seats filled', () => {
    const { sitting, votingId } = openVote(10, { council: councilOf(15, { filled: 14, unsworn: 1 }) });
    sitting.votes(1, 'for').thenAccepted();
    sitting.votes(2, 'against').thenAccepted();
    sitting.votes(3, 'abstain').thenAccepted();
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: 'm4', reason: 'Interes prawny' }).thenAccepted();
    const tally = countTally(onTable(sitting), sitting.state.council);
    expect(tally).toEqual({ for: 1, against: 1, abstain: 1, notVoted: 6, absent: 4, excluded: 1 });
    expect(namedList(onTable(sitting), sitting.state.council).map(({ category }) => category)).toHaveLength(14);
  });
});

describe('V-03: a vote may be changed until closing', () => {
  it('the last one counts, each change names the ballot it replaces', () => {
    const { sitting, votingId } = openVote();
    sitting.votes(3, 'for').thenAccepted();
    const { seq } = sitting.events.at(-1) ?? { seq: 0 };
    sitting.votes(3, 'against').thenEvents({
      type: 'BallotCast',
      payload: { votingId, memberId: 'm3', choice: 'against', replacesSeq: seq },
    });
    expect(onTable(sitting).ballots.m3).toMatchObject({ choice: 'against', changes: 1, deviceId: 'desk-of-person-3' });
    expect(countTally(onTable(sitting), sitting.state.council)).toMatchObject({ for: 0, against: 1 });
  });

  it('the same choice again changes nothing and leaves no event', () => {
    const { sitting } = openVote();
    sitting.votes(3, 'for').thenAccepted();
    sitting.votes(3, 'for').thenEvents();
    expect(onTable(sitting).ballots.m3).toMatchObject({ changes: 0 });
  });

  it('the answer to the same choice again rests on the ballot that stands, not on what came since', () => {
    const { sitting } = openVote();
    sitting.votes(3, 'for').thenAccepted();
    const { seq } = sitting.state;
    sitting.votes(4, 'against').thenAccepted();
    expect(sitting.votes(3, 'for').thenEvents().restsOn).toBe(seq);
  });
});

describe('V-06: a ballot after closing', () => {
  const late = (sitting: Sitting, no: number, votingId: string) => sitting.votes(no, 'for', votingId);

  it('is refused and leaves a trace, once per voter; the result stays', () => {
    const { sitting, votingId } = openVote();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted(votingId);
    const before = onTable(sitting).result;
    late(sitting, 5, votingId)
      .thenRefused('voting-closed')
      .thenTrace({ type: 'LateBallotRefused', payload: { votingId, memberId: 'm5' } });
    late(sitting, 5, votingId).thenRefused('voting-closed').thenTrace();
    expect(onTable(sitting)).toMatchObject({ lateBallots: ['m5'], result: before });
  });

  it('a change of a ballot comes as late as any other', () => {
    const { sitting, votingId } = openVote();
    sitting.votes(1, 'for').thenAccepted();
    sitting.counted(votingId);
    sitting.votes(1, 'against', votingId).thenRefused('voting-closed');
    expect(categoryOf(onTable(sitting), 'm1')).toBe('for');
  });

  it('leaves no trace of somebody who could not vote, nor in a closed session', () => {
    const { sitting, votingId } = openVote();
    sitting.counted(votingId);
    late(sitting, 12, votingId).thenRefused('voting-closed').thenTrace();
    sitting.when(chair, 'CloseSession', { reason: null }).thenAccepted();
    late(sitting, 5, votingId).thenRefused('voting-closed').thenTrace();
  });

  it('a void vote refuses like a closed one', () => {
    const { sitting, votingId } = openVote(8);
    sitting.leave(8);
    late(sitting, 3, votingId)
      .thenRefused('voting-closed')
      .thenTrace({ type: 'LateBallotRefused', payload: { votingId, memberId: 'm3' } });
  });
});

describe('V-11, art. 25a: exclusion', () => {
  it('declared by the councillor, or by the chair; nobody else excludes anybody', () => {
    const { sitting, votingId } = openVote();
    const exclude = (actor: typeof chair, memberId: string) =>
      sitting.when(actor, 'ExcludeMember', { votingId, memberId, reason: 'Interes prawny' });
    exclude(councillor(5), 'm6').thenRefused('not-permitted');
    exclude(operator, 'm6').thenRefused('not-permitted');
    exclude(councillor(5), 'm5').thenEvents({
      type: 'MemberExcluded',
      payload: { votingId, memberId: 'm5', reason: 'Interes prawny', declaredBy: 'member' },
    });
    exclude(chair, 'm6').thenEvents({
      type: 'MemberExcluded',
      payload: { votingId, memberId: 'm6', reason: 'Interes prawny', declaredBy: 'chair' },
    });
    exclude(chair, 'm1').thenEvents({
      type: 'MemberExcluded',
      payload: { votingId, memberId: 'm1', reason: 'Interes prawny', declaredBy: 'member' },
    });
  });

  it('needs a reason and a councillor, happens once, and only before closing', () => {
    const { sitting, votingId } = openVote(9, { council: councilOf(15, { filled: 14, expired: 1 }) });
    const exclude = (memberId: string, reason = 'Interes prawny') =>
      sitting.when(chair, 'ExcludeMember', { votingId, memberId, reason });
    exclude('m5', ' ').thenRefused('reason-required').onGrounds('art. 25a u.s.g.');
    exclude('m99').thenRefused('member-unknown');
    exclude('m15').thenRefused('mandate-expired');
    exclude('m5').thenAccepted();
    exclude('m5').thenRefused('already-excluded').onGrounds('art. 25a u.s.g.');
    sitting.counted(votingId);
    exclude('m6').thenRefused('voting-already-closed');
  });

  it('V-13: blocks the ballot; the excluded stay in the quorum and are listed apart', () => {
    const sitting = new Sitting().underItem(8);
    const votingId = sitting.withVoting();
    sitting.when(councillor(5), 'ExcludeMember', { votingId, memberId: 'm5', reason: 'Interes' }).thenAccepted();
    sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
    sitting.votes(5, 'for').thenRefused('excluded-from-voting').onGrounds('art. 25a u.s.g.');
    sitting.counted(votingId);
    expect(onTable(sitting).result).toMatchObject({ presentAtClose: 8, tally: { notVoted: 7, excluded: 1 } });
  });

  it('a ballot cast before the exclusion does not count; the log keeps it and the exclusion names it', () => {
    const { sitting, votingId } = openVote();
    sitting.votes(5, 'for').thenAccepted();
    const { seq } = sitting.events.at(-1) ?? { seq: 0 };
    sitting.when(councillor(5), 'ExcludeMember', { votingId, memberId: 'm5', reason: 'Interes' }).thenAccepted();
    expect(onTable(sitting).ballots.m5).toBeUndefined();
    expect(onTable(sitting).exclusions.m5).toMatchObject({ setAsideSeq: seq });
    sitting.votes(5, 'for').thenRefused('excluded-from-voting');
    sitting.counted(votingId);
    expect(onTable(sitting).result?.tally).toMatchObject({ for: 0, excluded: 1 });
    expect(sitting.events.find((event) => event.seq === seq)?.type).toBe('BallotCast');
  });

  it('whoever is excluded and comes back during the vote stays excluded', () => {
    const { sitting, votingId } = openVote(10);
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: 'm5', reason: 'Interes' }).thenAccepted();
    sitting.leave(5).enter(5);
    sitting.votes(5, 'for').thenRefused('excluded-from-voting');
    expect(categoryOf(onTable(sitting), 'm5')).toBe('excluded');
  });
});

describe('V-05, V-29: lists by name', () => {
  it('who has not voted yet, in Polish order, without the excluded and the absent', () => {
    const { sitting, votingId } = openVote();
    sitting.when(chair, 'ExcludeMember', { votingId, memberId: 'm2', reason: 'Interes' }).thenAccepted();
    for (const no of [1, 3, 9]) sitting.votes(no, 'for').thenAccepted();
    const names = notYetVoted(onTable(sitting), sitting.state.council).map(({ lastName }) => lastName);
    expect(names).toEqual(['Lis', 'Lus', 'Łoś', 'Maj', 'Zając']);
  });

  it('the named list holds every filled seat once, in Polish order', () => {
    const { sitting } = openVote(9, { council: councilOf(15, { filled: 10, expired: 1 }) });
    const list = namedList(onTable(sitting), sitting.state.council);
    expect(list.map(({ member }) => member.lastName)).toEqual([
      'Borek',
      'Ćwik',
      'Dudek',
      'Lis',
      'Lus',
      'Łoś',
      'Maj',
      'Zając',
      'Źródło',
      'Żak',
    ]);
  });
});
