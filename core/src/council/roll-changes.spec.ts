import { describe, expect, it } from 'vitest';
import { quorumOf } from '../session/state.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, office, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { namedList } from '../voting/tally.js';
import type { Voting } from '../voting/voting.js';
import { filledSeats } from './council.js';

describe('S-12, art. 23a: the oath of a councillor', () => {
  it('Q-07: from the oath on the councillor counts and votes', () => {
    const sitting = new Sitting({ council: councilOf(15, { unsworn: 1 }) }).underItem(9);
    sitting.attends(15, 'entered-late').thenRefused('member-not-sworn').onGrounds('art. 23a u.s.g.');
    sitting.when(councillor(15), 'TakeOath', { personId: 'm15' }).thenRefused('not-permitted');
    sitting.when(operator, 'TakeOath', { personId: 'm15' }).thenEvents({
      type: 'OathTaken',
      payload: { personId: 'm15' },
    });
    expect(quorumOf(sitting.state).present).toBe(9);
    sitting.attends(15, 'entered-late').thenAccepted();
    expect(quorumOf(sitting.state).present).toBe(10);
    sitting.withOpenVoting();
    sitting.votes(15, 'for').thenAccepted();
    sitting.counted();
    sitting.when(chair, 'TakeOath', { personId: 'm15' }).thenRefused('already-sworn').onGrounds('art. 23a u.s.g.');
  });

  it('S-13, art. 29a: the mayor’s oath, once; nobody else of the guests takes one', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'TakeOath', { personId: 'mayor' }).thenAccepted();
    expect(sitting.state.swornGuests).toEqual(['mayor']);
    sitting.when(chair, 'TakeOath', { personId: 'mayor' }).thenRefused('already-sworn').onGrounds('art. 29a u.s.g.');
    sitting.when(chair, 'TakeOath', { personId: 'treasurer' }).thenRefused('person-unknown');
  });
});

describe('Q-07: mandates that end and begin while the session goes on', () => {
  const successor = { memberId: 'm16', seatNo: 9, firstName: 'Ewa', lastName: 'Nowa', clubId: null };

  it('who lost the mandate neither counts nor votes nor speaks; the seat is free', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'GiveFloor', { personId: 'm9', kind: 'speech' }).thenAccepted();
    sitting.when(office, 'ExpireMandate', { memberId: 'm9', basis: '' }).thenRefused('legal-basis-required');
    sitting
      .when(office, 'ExpireMandate', { memberId: 'm9', basis: 'Zrzeczenie się mandatu' })
      .thenTypes('FloorEnded', 'MandateExpired');
    expect(quorumOf(sitting.state)).toMatchObject({ present: 8, required: 8, statutorySize: 15 });
    sitting.withOpenVoting();
    sitting.votes(9, 'for').thenRefused('mandate-expired');
    sitting.counted();
    expect(sitting.state.votings[0]?.frame?.filledSeats).toBe(14);
    sitting.when(chair, 'GiveFloor', { personId: 'm9', kind: 'speech' }).thenRefused('person-unknown');
    sitting.when(office, 'ExpireMandate', { memberId: 'm9', basis: 'Zgon' }).thenRefused('mandate-expired');
  });

  it('a successor takes a free seat and counts after the oath', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(office, 'GainMandate', { member: successor }).thenRefused('member-duplicate');
    sitting.when(office, 'ExpireMandate', { memberId: 'm9', basis: 'Zrzeczenie się mandatu' }).thenAccepted();
    sitting.when(office, 'GainMandate', { member: successor }).thenAccepted();
    const another = { ...successor, memberId: 'm17', seatNo: 40 };
    sitting.when(office, 'GainMandate', { member: another }).thenRefused('too-many-mandates');
    expect(filledSeats(sitting.state.council)).toHaveLength(15);
    sitting.attends(16, 'entered').thenRefused('member-not-sworn');
    sitting.when(chair, 'TakeOath', { personId: 'm16' }).thenAccepted();
    sitting.attends(16, 'entered').thenAccepted();
    expect(quorumOf(sitting.state).present).toBe(9);
  });

  it('the list of a past vote stays as it was, and no vote runs while the roll moves (V-02)', () => {
    const sitting = new Sitting().underItem(9);
    const votingId = sitting.withOpenVoting();
    sitting.votes(9, 'for').thenAccepted();
    const expiry = { memberId: 'm9', basis: 'Zrzeczenie się mandatu' };
    sitting.when(office, 'ExpireMandate', expiry).thenRefused('voting-unfinished');
    sitting.when(chair, 'TakeOath', { personId: 'm9' }).thenRefused('voting-unfinished');
    sitting.counted(votingId);
    const list = () =>
      namedList(sitting.state.votings[0] as Voting, sitting.state.council).map(
        ({ member, category }) => `${member.memberId} ${category}`,
      );
    const before = list();
    sitting.when(office, 'ExpireMandate', expiry).thenAccepted();
    sitting.when(office, 'GainMandate', { member: successor }).thenAccepted();
    expect(list()).toEqual(before);
    expect(before).toContain('m9 for');
  });
});
