import { describe, expect, it } from 'vitest';
import { chair, councillor, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';

const resident = { fullName: 'Mieszkanka', role: 'resident' } as const;

describe('L-07: people who are not on the list of guests', () => {
  it('let in by the presider, they are given the floor by anybody who steers; a name is not required', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'AdmitGuest', resident).thenEvents({
      type: 'GuestAdmitted',
      payload: { personId: sitting.lastId, ...resident, consent: 'given' },
    });
    const personId = sitting.lastId;
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId }).thenAccepted();
    sitting.when(operator, 'GrantFloor', { requestId: sitting.lastId }).thenAccepted();
    expect(sitting.state.floor.speaker).toMatchObject({ personId, limitMs: 300_000 });
  });

  it('let in by an official, they wait for the presider to give the floor', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(operator, 'AdmitGuest', resident).thenAccepted();
    const personId = sitting.lastId;
    sitting.when(operator, 'RequestFloor', { kind: 'speech', personId }).thenAccepted();
    const requestId = sitting.lastId;
    sitting.when(operator, 'GrantFloor', { requestId }).thenRefused('consent-required');
    sitting.when(operator, 'GiveFloor', { personId, kind: 'speech' }).thenRefused('consent-required');
    sitting.when(chair, 'GrantFloor', { requestId }).thenAccepted();
  });

  it('never vote; two without a name are two, one with a name is one', () => {
    const sitting = new Sitting().underItem(9);
    const guests = sitting.state.council.guests.length;
    sitting.when(chair, 'AdmitGuest', resident).thenAccepted();
    sitting.when(chair, 'AdmitGuest', resident).thenAccepted();
    const named = { fullName: 'Jan Kowal', role: 'village-head' } as const;
    sitting.when(chair, 'AdmitGuest', named).thenAccepted();
    sitting.when(chair, 'AdmitGuest', named).thenRefused('guest-already-admitted');
    sitting.when(chair, 'AdmitGuest', { ...named, fullName: ' ' }).thenRefused('guest-name-required');
    sitting.when(councillor(3), 'AdmitGuest', named).thenRefused('not-permitted');
    expect(sitting.state.council.guests).toHaveLength(guests + 3);
    expect(sitting.state.council.members).toHaveLength(15);
  });

  it('come once the session is convened', () => {
    new Sitting().prepared().when(chair, 'AdmitGuest', resident).thenRefused('session-not-convened');
  });
});
