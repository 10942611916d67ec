import { describe, expect, it } from 'vitest';
import { nextStep } from '../session/next-step.js';
import { quorumOf } from '../session/state.js';
import { simpleVote } from '../testing/agenda-of.js';
import { budgetCommittee, schoolCommittee, sittingOf } from '../testing/committees-of.js';
import {
  committeesUnderItem,
  countedBy,
  openedFor,
  opinionAgenda,
  opinionVote,
  presider,
} from '../testing/joint-sitting.js';
import { chair, councillor, mayor, office, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { namedList } from '../voting/tally.js';
import type { Voting } from '../voting/voting.js';
import type { SittingCommittee } from './committee.js';

const lastVoting = ({ state }: Sitting) => state.votings.at(-1) as Voting;

describe('K-07: a joint sitting of two committees', () => {
  it('a member of both votes once in each; quorum and tallies apart, one discussion', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9]);
    expect(quorumOf(sitting.state, 'budget')).toEqual({ present: 5, required: 3, statutorySize: 5, met: true });
    expect(quorumOf(sitting.state, 'school')).toEqual({ present: 4, required: 2, statutorySize: 4, met: true });
    expect(nextStep(sitting.state)).toEqual({ kind: 'prepare-voting', itemId: 'i2', committeeId: 'budget' });
    const budget = openedFor(sitting, 'budget');
    sitting.votes(6, 'for').thenAccepted();
    sitting.votes(3, 'for').thenAccepted();
    sitting.votes(8, 'for').thenRefused('not-committee-member').onGrounds('art. 21 ust. 4 u.s.g.');
    countedBy(sitting, budget);
    expect(lastVoting(sitting).result?.tally).toEqual({
      for: 2,
      against: 0,
      abstain: 0,
      notVoted: 3,
      absent: 0,
      excluded: 0,
    });
    expect(nextStep(sitting.state)).toEqual({
      kind: 'record-opinion',
      votingId: budget,
      itemId: 'i2',
      committeeId: 'budget',
    });
    const opinion = {
      itemId: 'i2',
      committeeId: 'budget',
      opinion: 'positive',
      remarks: null,
      votingId: budget,
    } as const;
    sitting.when(presider, 'RecordOpinion', opinion).thenAccepted();
    expect(nextStep(sitting.state)).toEqual({ kind: 'prepare-voting', itemId: 'i2', committeeId: 'school' });
    const school = openedFor(sitting, 'school');
    sitting.votes(6, 'against').thenAccepted();
    sitting.votes(9, 'against').thenAccepted();
    sitting.votes(3, 'for').thenRefused('not-committee-member');
    countedBy(sitting, school);
    expect(lastVoting(sitting).result).toMatchObject({
      outcome: 'not-adopted',
      tally: { for: 0, against: 2, notVoted: 2 },
    });
    expect(sitting.state.votings.map(({ committeeId, no }) => `${committeeId} ${no}`)).toEqual([
      'budget 1',
      'school 2',
    ]);
  });

  it('quorum missing in one: the sitting opens with the other and says which has not', () => {
    const sitting = new Sitting({
      header: sittingOf(budgetCommittee, schoolCommittee),
      agenda: opinionAgenda,
    }).convened();
    sitting.enter(3, 4).when(presider, 'OpenSession', {}).thenRefused('no-quorum', { present: 2, required: 3 });
    sitting.enter(5);
    sitting.when(presider, 'OpenSession', {}).thenEvents({
      type: 'SessionOpened',
      payload: {
        present: 3,
        quorum: 3,
        committees: [
          { committeeId: 'budget', present: 3, required: 3, statutorySize: 5, met: true },
          { committeeId: 'school', present: 0, required: 2, statutorySize: 4, met: false },
        ],
      },
    });
    sitting.when(presider, 'StartItem', { itemId: 'i2' }).thenAccepted();
    const wish = { itemId: 'i2', documentIds: [], ...opinionVote, committeeId: 'school' };
    sitting.when(presider, 'PrepareVoting', wish).thenAccepted();
    const votingId = sitting.lastId;
    const opening = sitting.when(presider, 'OpenVoting', { votingId, acceptUnreachable: false });
    opening.thenRefused('no-quorum', { present: 0, required: 2 });
    expect(opening.refusal?.article).toBeUndefined();
    sitting.when(presider, 'DiscardVoting', { votingId }).thenAccepted();
    const budget = openedFor(sitting, 'budget');
    for (const no of [3, 4]) sitting.votes(no, 'for').thenAccepted();
    countedBy(sitting, budget);
    sitting
      .when(presider, 'RecordOpinion', {
        itemId: 'i2',
        committeeId: 'school',
        opinion: 'none',
        remarks: 'Brak kworum',
        votingId: null,
      })
      .thenAccepted();
    const given = {
      itemId: 'i2',
      committeeId: 'budget',
      opinion: 'positive',
      remarks: null,
      votingId: budget,
    } as const;
    sitting.when(presider, 'RecordOpinion', given).thenAccepted();
    // The committee without quorum holds nobody up.
    expect(nextStep(sitting.state)).toEqual({ kind: 'start-item', itemId: 'i1' });
  });

  it('Q-03: a vote falls with the quorum of its own committee, not of the other', () => {
    const sitting = committeesUnderItem([3, 4, 5, 8, 9]);
    openedFor(sitting, 'school');
    sitting.leave(3, 4, 5);
    expect(lastVoting(sitting).status).toBe('open');
    sitting.leave(9);
    expect(lastVoting(sitting)).toMatchObject({
      status: 'void',
      result: { outcome: 'void-no-quorum', presentAtClose: 1 },
    });
  });

  it('S-24: only a member who enters joins the roll of an open vote', () => {
    const sitting = committeesUnderItem([3, 4, 5, 8, 9]);
    openedFor(sitting, 'budget');
    sitting.enter(2, 6);
    expect(lastVoting(sitting).lateEntrants).toEqual(['m6']);
    sitting.votes(2, 'for').thenRefused('not-committee-member');
    sitting.votes(6, 'for').thenAccepted();
  });

  it('every vote names a committee that sits; at a session of the council none is named', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9]);
    const wish = { itemId: 'i2', documentIds: [], ...opinionVote };
    sitting.when(presider, 'PrepareVoting', wish).thenRefused('committee-required');
    sitting.when(presider, 'PrepareVoting', { ...wish, committeeId: 'other' }).thenRefused('committee-unknown');
    new Sitting()
      .underItem(9)
      .when(chair, 'PrepareVoting', { ...wish, committeeId: 'budget' })
      .thenRefused('committee-unknown');
    const single = committeesUnderItem([3, 4, 5], [budgetCommittee]);
    single.when(presider, 'PrepareVoting', wish).thenAccepted();
    expect(lastVoting(single).committeeId).toBe('budget');
  });
});

describe('K-02, art. 21 ust. 4: councillors who are no members', () => {
  it('attend, speak and move, and never vote', () => {
    const sitting = committeesUnderItem([3, 4, 5, 1], [budgetCommittee]);
    sitting.when(chair, 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    sitting
      .when(chair, 'MoveFormalMotion', { kind: 'recess', text: 'Wniosek o przerwę', memberId: null })
      .thenAccepted();
    expect(quorumOf(sitting.state)).toMatchObject({ present: 3, required: 3 });
    openedFor(sitting, 'budget');
    sitting.votes(1, 'for').thenRefused('not-committee-member');
    expect(lastVoting(sitting).frame).toMatchObject({
      present: ['m3', 'm4', 'm5'],
      filledSeats: 5,
      statutorySize: 5,
      quorum: 3,
    });
    expect(namedList(lastVoting(sitting), sitting.state.council)).toHaveLength(5);
  });
});

describe('K-06: the statut of the committee, not the majorities of the council', () => {
  const wish = { itemId: 'i2', documentIds: [], ...opinionVote };

  it('the matters of §3 are the council’s; secret votes are nobody’s', () => {
    const sitting = committeesUnderItem([3, 4, 5], [budgetCommittee]);
    const discharge = {
      ...simpleVote,
      majority: { kind: 'absolute-of-statutory' as const },
      basis: 'art. 28a ust. 2 u.s.g.',
    };
    sitting.when(presider, 'PrepareVoting', { ...wish, ...discharge }).thenRefused('matter-of-the-council');
    sitting.when(presider, 'PrepareVoting', { ...wish, matter: 'confidence' }).thenRefused('matter-of-the-council');
    sitting.when(presider, 'PrepareVoting', { ...wish, form: 'secret' }).thenRefused('secret-vote-forbidden');
  });

  it('a quorum of two thirds counts from the members of the committee', () => {
    const sitting = new Sitting({ header: sittingOf({ ...budgetCommittee, quorum: { p: 2, q: 3 } }) }).convened();
    sitting.enter(3, 4, 5).when(presider, 'OpenSession', {}).thenRefused('no-quorum', { present: 3, required: 4 });
    sitting.enter(6).when(presider, 'OpenSession', {}).thenAccepted();
  });

  it('art. 20 ust. 1a is not about committees: an adopted procedural vote of each changes the agenda', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9]);
    const motion = { ...opinionVote, kind: 'procedural' as const, subject: 'Zdjęcie punktu 3' };
    const agenda = opinionAgenda.filter(({ itemId }) => itemId !== 'i3');
    const vote = (committeeId: string, ...seats: readonly number[]) => {
      const votingId = openedFor(sitting, committeeId, motion);
      for (const no of seats) sitting.votes(no, 'for').thenAccepted();
      countedBy(sitting, votingId);
      return votingId;
    };
    const votingId = vote('budget', 3, 4);
    sitting.when(presider, 'ChangeAgenda', { votingId, agenda }).thenRefused('agenda-change-not-adopted');
    vote('school', 8);
    sitting.when(presider, 'ChangeAgenda', { votingId, agenda }).thenAccepted();
    expect(sitting.state.agenda.find(({ itemId }) => itemId === 'i3')?.status).toBe('withdrawn');
  });

  it('composition, quorum and presider are checked when the sitting is prepared', () => {
    const prepare = (...committees: readonly SittingCommittee[]) =>
      new Sitting().when(office, 'PrepareSession', {
        header: sittingOf(...committees),
        council: new Sitting().prepared().state.council,
        agenda: opinionAgenda,
        rules: new Sitting().prepared().state.rules,
      });
    prepare(budgetCommittee).thenAccepted();
    prepare({ ...budgetCommittee, memberIds: ['m3', 'm99'] }).thenRefused('committee-invalid');
    prepare({ ...budgetCommittee, memberIds: ['m3', 'm3'] }).thenRefused('committee-invalid');
    prepare({ ...budgetCommittee, chairId: 'm9' }).thenRefused('committee-invalid');
    prepare({ ...budgetCommittee, quorum: { p: 2, q: 5 } }).thenRefused('committee-invalid');
    prepare(budgetCommittee, budgetCommittee).thenRefused('committee-invalid');
    prepare({ ...budgetCommittee, chairId: null }, schoolCommittee).thenRefused('committee-presider-required');
  });
});

describe('K-07, S-10: who leads a sitting of committees', () => {
  it('the chair of the committee, not of the council; the deputy for an absent one', () => {
    const sitting = new Sitting({ header: sittingOf(budgetCommittee), agenda: opinionAgenda })
      .convened()
      .enter(1, 4, 5, 6);
    sitting.when(chair, 'OpenSession', {}).thenRefused('not-permitted');
    const takeOver = { memberId: 'm4', reason: 'Nieobecność Przewodniczącej' };
    sitting.when(councillor(5), 'HandOverPresiding', { ...takeOver, memberId: 'm5' }).thenRefused('not-permitted');
    sitting.when(councillor(4), 'HandOverPresiding', takeOver).thenAccepted();
    sitting.when(councillor(4), 'OpenSession', {}).thenAccepted();
    sitting.enter(3).when(presider, 'CloseSession', { reason: null }).thenRefused('not-permitted');
    sitting.when(presider, 'HandOverPresiding', { memberId: 'm3', reason: 'Powrót' }).thenAccepted();
    sitting
      .when(presider, 'HandOverPresiding', { memberId: 'm1', reason: 'Radny spoza komisji' })
      .thenRefused('may-not-preside');
    sitting.when(presider, 'CloseSession', { reason: null }).thenAccepted();
  });

  it('officials seat somebody where the committee has no chair', () => {
    const sitting = new Sitting({ header: sittingOf({ ...budgetCommittee, chairId: null }), agenda: opinionAgenda });
    sitting.convened().enter(5, 6, 7);
    sitting
      .when(operator, 'HandOverPresiding', { memberId: 'm5', reason: 'Wybór przewodniczącego komisji' })
      .thenAccepted();
    sitting.when(councillor(5), 'OpenSession', {}).thenAccepted();
    sitting.when(mayor, 'HandOverPresiding', { memberId: 'm6', reason: 'Wójt' }).thenRefused('not-permitted');
  });
});

describe('V-11, smoke test 8: exclusion by art. 25a in a committee', () => {
  it('the excluded member cannot vote and stands under WYŁĄCZENI; in the other committee too', () => {
    const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9]);
    const votingId = openedFor(sitting, 'budget');
    sitting.when(councillor(6), 'ExcludeMember', { votingId, memberId: 'm6', reason: 'Interes prawny' }).thenAccepted();
    sitting.votes(6, 'for').thenRefused('excluded-from-voting').onGrounds('art. 25a u.s.g.');
    sitting
      .when(presider, 'ExcludeMember', { votingId, memberId: 'm9', reason: 'Interes' })
      .thenRefused('not-committee-member');
    countedBy(sitting, votingId);
    expect(lastVoting(sitting).result?.tally).toMatchObject({ excluded: 1, notVoted: 4 });
    // Exclusion concerns one vote: in the other committee it is declared again.
    openedFor(sitting, 'school');
    sitting.votes(6, 'for').thenAccepted();
  });
});
