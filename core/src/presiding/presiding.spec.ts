import { describe, expect, it } from 'vitest';
import type { Council } from '../council/council.js';
import { mayOrder } from '../session/authority.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, holderOf, office, operator } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { presiderOf, suggestedPresider } from './presiding.js';

const reason = 'Zabieram głos w dyskusji';
const [viceChair, third] = [councillor(2), councillor(3)];

/** Seats 2 and 3 are vice-chairs; ranks by age as given. */
function withViceChairs(seniority: Readonly<Record<string, number>>): Council {
  const council = councilOf(15);
  const members = council.members.map((member) => ({
    ...member,
    ...(member.memberId === 'm3' ? { office: 'vice-chair' as const } : {}),
    ...(seniority[member.memberId] ? { seniority: seniority[member.memberId] as number } : {}),
  }));
  return { ...council, members };
}

/** Before an election: nobody holds an office. */
function firstCouncil(seniority: Readonly<Record<string, number>>, sworn = false): Council {
  const council = withViceChairs(seniority);
  return { ...council, members: council.members.map((member) => ({ ...member, office: null, sworn })) };
}

describe('S-10, art. 19 ust. 2: who presides', () => {
  it('the chair hands over with a reason; the rights go along and come back', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason: '' }).thenRefused('reason-required');
    sitting
      .when(chair, 'HandOverPresiding', { memberId: 'm3', reason })
      .thenRefused('may-not-preside')
      .onGrounds('art. 19 ust. 2 u.s.g.');
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm1', reason }).thenRefused('already-presiding');
    expect(mayOrder(sitting.state, 'CloseSession', viceChair)).toBe(false);
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason }).thenAccepted();
    expect(sitting.state.presiding).toEqual({ memberId: 'm2', reason, since: sitting.now });
    expect(presiderOf(sitting.state)).toBe('m2');
    for (const type of ['StartItem', 'WithdrawFloor', 'AnnulVoting', 'CloseSession'] as const) {
      expect(mayOrder(sitting.state, type, viceChair)).toBe(true);
      expect(mayOrder(sitting.state, type, chair)).toBe(false);
    }
    // The chair votes and speaks like anybody, and takes the session back.
    expect(mayOrder(sitting.state, 'CastBallot', chair)).toBe(true);
    sitting.when(third, 'HandOverPresiding', { memberId: 'm3', reason }).thenRefused('not-permitted');
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm1', reason: 'Koniec wystąpienia' }).thenAccepted();
    expect(mayOrder(sitting.state, 'CloseSession', viceChair)).toBe(false);
    expect(mayOrder(sitting.state, 'CloseSession', chair)).toBe(true);
  });

  it('a vice-chair takes it for an absent chair, never for one in the hall', () => {
    const sitting = new Sitting().underItem(9);
    const takeOver = { memberId: 'm2', reason: 'Nieobecność Przewodniczącego' };
    sitting.when(viceChair, 'HandOverPresiding', takeOver).thenRefused('not-permitted');
    sitting.leave(1).when(viceChair, 'HandOverPresiding', takeOver).thenAccepted();
    sitting.when(operator, 'HandOverPresiding', { memberId: 'm1', reason }).thenRefused('not-permitted');
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm1', reason }).thenRefused('not-present');
  });

  it('also before the opening, so that a session opens without its chair', () => {
    const sitting = new Sitting().convened().enter(2, 3, 4, 5, 6, 7, 8, 9);
    sitting.when(viceChair, 'OpenSession', {}).thenRefused('not-permitted');
    sitting.when(viceChair, 'HandOverPresiding', { memberId: 'm2', reason: 'Nieobecność' }).thenAccepted();
    sitting.when(viceChair, 'OpenSession', {}).thenAccepted();
  });

  it('to somebody in the hall only', () => {
    const sitting = new Sitting().underItem(9).leave(2);
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason }).thenRefused('not-present');
  });

  it('a mandate that ends takes the presiding with it', () => {
    const sitting = new Sitting().underItem(9);
    sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason }).thenAccepted();
    sitting.when(office, 'ExpireMandate', { memberId: 'm2', basis: 'Zrzeczenie się' }).thenAccepted();
    expect(presiderOf(sitting.state)).toBe('m1');
    expect(mayOrder(sitting.state, 'CloseSession', chair)).toBe(true);
    expect(mayOrder(sitting.state, 'CloseSession', viceChair)).toBe(false);
  });
});

describe('A-08: who is proposed, by the derived rank alone', () => {
  const proposedAmong = (council: Council, ...seats: readonly number[]) =>
    suggestedPresider(new Sitting({ council }).convened().enter(...seats).state);

  it('the chair; absent, the oldest vice-chair in the hall', () => {
    const council = withViceChairs({ m2: 9, m3: 4, m4: 1 });
    expect(proposedAmong(council, 1, 2, 3)).toEqual({ memberId: 'm1', because: 'chair' });
    expect(proposedAmong(council, 2, 3, 4)).toEqual({ memberId: 'm3', because: 'oldest-vice-chair' });
    expect(proposedAmong(council, 2, 4)).toEqual({ memberId: 'm2', because: 'oldest-vice-chair' });
    expect(proposedAmong(council, 4, 5)).toBeNull();
  });

  it('S-11, art. 20 ust. 2c: before the election the oldest councillor, of those in the hall once they are sworn', () => {
    expect(proposedAmong(firstCouncil({ m7: 1, m8: 2 }))).toEqual({ memberId: 'm7', because: 'senior' });
    expect(proposedAmong(firstCouncil({ m7: 1, m8: 2 }, true), 8, 9)).toEqual({ memberId: 'm8', because: 'senior' });
  });

  it('S-11: officials seat the senior at the first session, who then has the chair’s rights', () => {
    const sitting = new Sitting({ council: firstCouncil({ m7: 1 }) }).convened();
    const senior = councillor(7);
    sitting.when(senior, 'HandOverPresiding', { memberId: 'm7', reason: 'Radny senior' }).thenRefused('not-permitted');
    sitting.when(office, 'HandOverPresiding', { memberId: 'm7', reason: 'Radny senior' }).thenAccepted();
    for (let no = 1; no <= 9; no += 1) {
      sitting.when(senior, 'TakeOath', { personId: `m${no}` }).thenAccepted();
      sitting.enter(no);
    }
    sitting.when(senior, 'OpenSession', {}).thenAccepted();
    // Elected, the new chair takes over from the senior; until the roll knows the office the senior hands over.
    sitting.when(senior, 'HandOverPresiding', { memberId: 'm4', reason: 'Wybór Przewodniczącego' }).thenAccepted();
    expect(mayOrder(sitting.state, 'CloseSession', senior)).toBe(false);
    sitting.when(holderOf('recorder'), 'HandOverPresiding', { memberId: 'm5', reason }).thenRefused('not-permitted');
  });
});
