import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Term } from '../../../protocol/src/http/office.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice } from '../people/council-office.js';
import { Visitor } from '../people/visitor.js';

describe('terms and members', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());

  it.each([
    [1, 15],
    [20_000, 15],
    [20_001, 21],
    [50_001, 23],
    [100_001, 25],
    [200_001, 28],
  ])('art. 17: %i inhabitants make a council of %i unless told otherwise', async (inhabitants, size) => {
    expect(await office.createsTerm({ inhabitants })).toMatchObject({ statutorySize: size, filledSeats: 0 });
    expect(await office.createsTerm({ inhabitants, statutorySize: 34 })).toMatchObject({ statutorySize: 34 });
  });

  it('are kept and read back', async () => {
    const guests = [{ personId: 'wojt-1', fullName: 'Ewa Zając', role: 'mayor' as const }];
    const clubs = [{ clubId: 'razem', name: 'Klub Radnych Razem', shortName: 'Razem' }];
    const term = await office.createsTerm({ clubs, guests });
    expect(await office.seesTerm(term.termId)).toEqual(term);
    expect(await office.seesTerms()).toContainEqual(term);
    const changed = await office.changesTerm(term, { label: '2029–2034', inhabitants: 30_000, statutorySize: null });
    expect(changed).toEqual({ ...term, label: '2029–2034', inhabitants: 30_000, statutorySize: 21 });
  });

  it('list members by surname as the Polish alphabet has it', async () => {
    const { termId } = await office.createsTerm();
    for (const [index, lastName] of ['Żak', 'Lus', 'Źródło', 'Łoś', 'Zając', 'Lis', 'Maj'].entries()) {
      await office.addsMember(termId, { seatNo: index + 1, lastName });
    }
    const names = (await office.seesMembers(termId)).map(({ lastName }) => lastName);
    expect(names).toEqual(['Lis', 'Lus', 'Łoś', 'Maj', 'Zając', 'Źródło', 'Żak']);
    expect(await office.seesTerm(termId)).toMatchObject({ filledSeats: 7 });
  });

  it('seat a person with an account, who then knows of it', async () => {
    const { termId } = await office.createsTerm();
    const { personId, firstPassword } = await office.createsAccount({ username: 'radna.lis' });
    const member = await office.addsMember(termId, { seatNo: 3, username: 'Radna.Lis' });
    expect(member).toMatchObject({ personId, username: 'radna.lis', seatNo: 3 });
    const visitor = new Visitor(hub.url);
    expect((await visitor.signsIn('radna.lis', firstPassword)).json()).toMatchObject({
      seats: [{ termId, memberId: member.memberId }],
    });
    await office.changesMember(termId, member, { username: null });
    expect((await visitor.get('/api/me')).status).toBe(401);
  });

  it('let a successor sit where a mandate expired', async () => {
    const { termId } = await office.createsTerm();
    const member = await office.addsMember(termId, { seatNo: 5, office: 'vice-chair' });
    await office.changesMember(termId, member, { mandate: 'expired', office: null });
    expect(await office.addsMember(termId, { seatNo: 5, lastName: 'Następca', sworn: false })).toMatchObject({
      seatNo: 5,
    });
    expect(await office.seesTerm(termId)).toMatchObject({ filledSeats: 1 });
    await expect(office.changesMember(termId, member, { mandate: 'active' })).rejects.toMatchObject({
      code: 'seat-taken',
    });
  });

  it('exchange seats of two members in one step', async () => {
    const { termId } = await office.createsTerm();
    const [a, b] = [await office.addsMember(termId, { seatNo: 1 }), await office.addsMember(termId, { seatNo: 2 })];
    await expect(office.changesMember(termId, a, { seatNo: 2 })).rejects.toMatchObject({
      status: 409,
      code: 'seat-taken',
    });
    expect(await office.changesMember(termId, a, { seatNo: 2, swapSeats: true })).toMatchObject({ seatNo: 2 });
    const seats = new Map((await office.seesMembers(termId)).map(({ memberId, seatNo }) => [memberId, seatNo]));
    expect([seats.get(a.memberId), seats.get(b.memberId)]).toEqual([2, 1]);
  });

  it('forget a member entered by mistake before the first session', async () => {
    const { termId } = await office.createsTerm();
    const member = await office.addsMember(termId, { seatNo: 1 });
    await office.removesMember(termId, member.memberId);
    expect(await office.seesMembers(termId)).toEqual([]);
    await expect(office.removesMember(termId, member.memberId)).rejects.toMatchObject({ status: 404 });
  });

  describe('refuse', () => {
    let term: Term;
    beforeAll(async () => {
      const clubs = [{ clubId: 'razem', name: 'Razem', shortName: 'R' }];
      term = await office.createsTerm({ clubs });
      await office.createsAccount({ username: 'zajeta' });
      await office.addsMember(term.termId, {
        seatNo: 1,
        firstName: 'Ewa',
        lastName: 'Lis',
        office: 'chair',
        clubId: 'razem',
        username: 'zajeta',
      });
      for (const seatNo of [2, 3, 4]) await office.addsMember(term.termId, { seatNo, office: 'vice-chair' });
    });

    it.each([
      ['a taken seat', { seatNo: 1 }, 409, 'seat-taken', 'seatNo', undefined],
      [
        'a seat beyond the statutory composition',
        { seatNo: 16 },
        422,
        'seat-out-of-range',
        'seatNo',
        'art. 17 ust. 1 u.s.g.',
      ],
      [
        'a second chair',
        { seatNo: 9, office: 'chair' as const },
        409,
        'more-than-one-chair',
        'office',
        'art. 19 ust. 1 u.s.g.',
      ],
      [
        'a fourth vice-chair',
        { seatNo: 9, office: 'vice-chair' as const },
        422,
        'too-many-vice-chairs',
        'office',
        'art. 19 ust. 1 u.s.g.',
      ],
      ['an unknown club', { seatNo: 9, clubId: 'osobno' }, 422, 'club-unknown', 'clubId', undefined],
      [
        'an office without a mandate',
        { seatNo: 9, office: 'chair' as const, mandate: 'expired' as const },
        422,
        'office-of-expired',
        'office',
        undefined,
      ],
      ['an unknown account', { seatNo: 9, username: 'nikt' }, 422, 'account-unknown', 'username', undefined],
      ['an account with another seat', { seatNo: 9, username: 'zajeta' }, 409, 'account-seated', 'username', undefined],
      ['seat zero', { seatNo: 0 }, 400, 'bad-request', 'seatNo', undefined],
      ['a nameless member', { seatNo: 9, lastName: '' }, 400, 'bad-request', 'lastName', undefined],
    ])('%s', async (_what, input, status, code, path, article) => {
      await expect(office.addsMember(term.termId, input)).rejects.toMatchObject({ status, code, path, article });
      expect(await office.seesMembers(term.termId)).toHaveLength(4);
    });

    it('name who sits on the seat', async () => {
      await expect(office.addsMember(term.termId, { seatNo: 1 })).rejects.toMatchObject({
        text: 'Miejsce nr 1 zajmuje już Ewa Lis.',
      });
    });

    it.each([
      ['a composition smaller than a taken seat', { statutorySize: 3 }, 'seat-out-of-range'],
      ['the loss of a club with members', { clubs: [] }, 'club-in-use'],
      ['turning real into training', { training: true }, 'training-fixed'],
      [
        'a councillor among the guests',
        { guests: [{ personId: 'x', fullName: 'X', role: 'councillor' as const }] },
        'guest-role',
      ],
      [
        'a guest twice',
        { guests: [1, 2].map(() => ({ personId: 'x', fullName: 'X', role: 'guest' as const })) },
        'guest-duplicate',
      ],
      [
        'a club twice',
        { clubs: ['razem', 'r2'].map((clubId) => ({ clubId, name: 'Razem', shortName: 'R' })) },
        'club-duplicate',
      ],
    ])('%s', async (_what, input, code) => {
      await expect(office.changesTerm(term, input)).rejects.toMatchObject({ status: 422, code });
    });

    it.each([
      ['no inhabitants', { inhabitants: 0 }],
      ['half an inhabitant', { inhabitants: 1.5 }],
      ['a composition of 101', { statutorySize: 101 }],
      ['a club id with spaces', { clubs: [{ clubId: 'a b', name: 'A', shortName: 'A' }] }],
      ['a field too many', { filledSeats: 3 } as object],
    ])('a term with %s', async (_what, input) => {
      await expect(office.createsTerm(input)).rejects.toMatchObject({ status: 400, code: 'bad-request' });
    });

    it('a term nobody knows', async () => {
      const unknown = '00000000-0000-4000-8000-000000000000';
      await expect(office.seesTerm(unknown)).rejects.toMatchObject({ status: 404, code: 'term-unknown' });
      await expect(office.addsMember(unknown, { seatNo: 1 })).rejects.toMatchObject({ status: 404 });
    });
  });

  it('of a real council are out of reach for training', async () => {
    const training = await CouncilOffice.at(hub, true);
    const real = await office.createsTerm();
    await expect(training.createsTerm()).rejects.toMatchObject({ status: 403, code: 'training-only' });
    await expect(training.seesTerm(real.termId)).rejects.toMatchObject({ status: 404 });
    await expect(training.addsMember(real.termId, { seatNo: 1 })).rejects.toMatchObject({ status: 404 });
    const { termId } = await training.createsTerm({ training: true });
    expect((await training.seesTerms()).map((term) => term.termId)).toEqual([termId]);
    await training.createsAccount({ username: 'uczen' });
    await expect(office.addsMember(real.termId, { seatNo: 1, username: 'uczen' })).rejects.toMatchObject({
      code: 'account-unknown',
    });
    expect(await office.addsMember(termId, { seatNo: 1, username: 'biuro' })).toMatchObject({ username: 'biuro' });
  });

  it('never seat two on one place, however fast', async () => {
    const { termId } = await office.createsTerm();
    const outcomes = await Promise.allSettled([1, 2, 3, 4, 5].map(() => office.addsMember(termId, { seatNo: 7 })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await office.seesMembers(termId)).toHaveLength(1);
  });
});
