import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Term } from '../../../protocol/src/http/office.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { givesAccount, signedIn, testPassword } from '../people/accounts.js';
import { CouncilOffice, itemOf, pdf, resolutionOf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const titled = (number: number) => ({
  number,
  title: 'Sesja',
  date: '2099-12-08',
  time: '10:00',
  place: 'Sala narad',
});

describe('meetings', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  let nextNumber = 100;
  const header = () => {
    nextNumber += 1;
    return titled(nextNumber);
  };
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    term = await office.formsCouncil();
  });
  afterAll(() => hub.dispose());

  async function listedTo(visitor: Visitor): Promise<SessionSummary[]> {
    return granted(await visitor.get('/api/sessions'));
  }

  async function listedPublicly(): Promise<SessionSummary[]> {
    return granted(await new Visitor(hub.url).get('/api/public/sessions'));
  }

  describe('in preparation', () => {
    it('are kept, changed and read back', async () => {
      const meeting = await office.prepares(term.termId, { header: header() });
      expect(meeting).toMatchObject({ status: 'draft', version: 1, training: false });
      expect(await office.seesMeeting(meeting.sessionId)).toEqual(meeting);
      const agenda = [...meeting.agenda, itemOf({ number: '3', title: 'Zamknięcie obrad', kind: 'closing' })];
      const changed = await office.changesMeeting(meeting, { agenda });
      expect(changed).toEqual({ ...meeting, agenda, version: 2 });
      expect(await office.seesMeetings()).toContainEqual(changed);
    });

    it('take every id of an item the protocol allows', async () => {
      const agenda = [itemOf({ number: '1', itemId: 'otwarcie-1' })];
      expect(await office.prepares(term.termId, { header: header(), agenda })).toMatchObject({ agenda });
    });

    it('S-05: keep what the session is called for and who asked for it', async () => {
      const request = { by: 'mayor' as const, filedOn: '2099-12-02', signatories: [] };
      const asked = { ...header(), purpose: 'ordinary' as const, request };
      const meeting = await office.prepares(term.termId, { header: asked });
      expect(meeting.header).toEqual(asked);
      const { request: _, ...unasked } = asked;
      expect((await office.changesMeeting(meeting, { header: unasked })).header).toEqual(unasked);
    });

    it('never lose what somebody else saved meanwhile', async () => {
      const meeting = await office.prepares(term.termId, { header: header() });
      const outcomes = await Promise.allSettled(
        ['A', 'B', 'C'].map((place) => office.changesMeeting(meeting, { header: { ...meeting.header, place } })),
      );
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused).toHaveLength(2);
      expect(refused.map((outcome) => (outcome as PromiseRejectedResult).reason)).toEqual(
        [1, 2].map(() => expect.objectContaining({ status: 409, code: 'meeting-changed' })),
      );
      expect(await office.seesMeeting(meeting.sessionId)).toMatchObject({ version: 2 });
    });

    it('are removed while they are drafts', async () => {
      const { sessionId } = await office.prepares(term.termId, { header: header() });
      await office.removesMeeting(sessionId);
      await expect(office.seesMeeting(sessionId)).rejects.toMatchObject({ status: 404, code: 'meeting-unknown' });
    });

    it('S-15: have a number once in the term', async () => {
      const first = await office.prepares(term.termId, { header: header() });
      const second = await office.prepares(term.termId, { header: header() });
      const taken = { status: 409, code: 'session-number-taken', path: 'header.number' };
      await expect(office.prepares(term.termId, { header: first.header })).rejects.toMatchObject(taken);
      await expect(office.changesMeeting(second, { header: first.header })).rejects.toMatchObject(taken);
    });

    it('are copied with the next number', async () => {
      const meeting = await office.prepares(term.termId, {
        header: { ...header(), title: 'CI sesja Rady Gminy', number: 2_001, date: '2020-01-15' },
      });
      await office.changesMeeting(meeting, { header: { ...meeting.header, title: 'MMI sesja Rady Gminy' } });
      const copy = await office.copies(meeting.sessionId);
      expect(copy).toMatchObject({ status: 'draft', version: 1 });
      expect(copy.agenda.map(({ title }) => title)).toEqual(meeting.agenda.map(({ title }) => title));
      expect(copy.agenda[1]).toMatchObject({ documents: [], draftNo: null, vote: meeting.agenda[1]?.vote });
      expect(copy.agenda[1]?.itemId).not.toBe(meeting.agenda[1]?.itemId);
      expect(copy.header).toMatchObject({ number: 2_002, title: 'MMII sesja Rady Gminy', time: '10:00' });
      expect(copy.header.date).toBe(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw' }).format());
      await office.removesMeeting(copy.sessionId);
      await office.removesMeeting(meeting.sessionId);
    });

    it.each([
      [
        'an item twice',
        { agenda: [1, 2].map(() => itemOf({ number: '1', itemId: 'same' })) },
        422,
        'agenda-item-duplicate',
        'agenda.1',
      ],
      [
        'a document nobody uploaded',
        {
          agenda: [
            resolutionOf('1', [
              { documentId: randomUUID(), title: 'A', fileName: 'a.pdf', sha256: '0'.repeat(64), bytes: 1 },
            ]),
          ],
        },
        422,
        'document-unknown',
        'agenda.0.documents',
      ],
      ['another term nobody knows', { termId: randomUUID() }, 404, 'term-unknown', undefined],
      [
        'a day that does not exist',
        { header: { ...titled(1), date: '2099-02-30' } },
        400,
        'bad-request',
        'header.date',
      ],
      ['an hour that does not exist', { header: { ...titled(1), time: '25:00' } }, 400, 'bad-request', 'header.time'],
      ['number 0', { header: titled(0) }, 400, 'bad-request', 'header.number'],
      ['training written by hand', { header: { ...titled(1), training: true } }, 400, 'bad-request', 'header'],
      [
        '201 items',
        { agenda: Array.from({ length: 201 }, (_, no) => itemOf({ number: `${no}` })) },
        400,
        'bad-request',
        'agenda',
      ],
    ])('are refused with %s', async (_what, input, status, code, path) => {
      const { termId = term.termId, ...rest } = input as { termId?: string };
      await expect(office.prepares(termId, { header: titled(3_000), ...rest })).rejects.toMatchObject({
        status,
        code,
        path,
      });
    });

    it('are refused when a document is not the one uploaded', async () => {
      const document = await office.uploads(pdf('oryginał'));
      const forged = { ...document, sha256: 'f'.repeat(64) };
      await expect(
        office.prepares(term.termId, { header: header(), agenda: [resolutionOf('1', [forged])] }),
      ).rejects.toMatchObject({ status: 422, code: 'document-unknown' });
    });
  });

  describe('convened', () => {
    it('S-02: freeze council, agenda and rules into a log of their own', async () => {
      const draft = await office.prepares(term.termId, { header: header() });
      const meeting = await office.convenes(draft.sessionId);
      expect(meeting).toMatchObject({ status: 'convened', agenda: draft.agenda });
      const state = await hub.app.get(LiveSessions).stateOf(draft.sessionId);
      expect(state).toMatchObject({ seq: 2, status: 'convened', header: { ...draft.header, training: false } });
      expect(state.council).toMatchObject({ statutorySize: 15, name: 'Rada Gminy Próbnej' });
      expect(state.council.members.map(({ seatNo }) => seatNo)).toEqual(Array.from({ length: 15 }, (_, no) => no + 1));
    });

    it('stay as they were when the register changes', async () => {
      const council = await office.formsCouncil();
      const { sessionId } = await office.prepares(council.termId, { header: header() });
      await office.convenes(sessionId);
      const [member] = await office.seesMembers(council.termId);
      if (!member) throw new Error('No member');
      await office.changesMember(council.termId, member, { mandate: 'expired', office: null });
      const state = await hub.app.get(LiveSessions).stateOf(sessionId);
      expect(state.council.members).toHaveLength(15);
    });

    it('can no longer be changed, removed or convened again', async () => {
      const draft = await office.prepares(term.termId, { header: header() });
      const meeting = await office.convenes(draft.sessionId);
      await expect(office.changesMeeting(meeting, {})).rejects.toMatchObject({ status: 409, code: 'meeting-convened' });
      await expect(office.removesMeeting(draft.sessionId)).rejects.toMatchObject({
        status: 409,
        code: 'meeting-convened',
      });
      await expect(office.convenes(draft.sessionId)).rejects.toMatchObject({
        status: 409,
        code: 'session-already-convened',
      });
      await expect(office.resets(draft.sessionId)).rejects.toMatchObject({ status: 422, code: 'not-training' });
    });

    it('once, however often the button is pressed', async () => {
      const { sessionId } = await office.prepares(term.termId, { header: header() });
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => office.convenes(sessionId)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await hub.app.get(LiveSessions).stateOf(sessionId)).seq).toBe(2);
    });

    it('go on where a hub that was killed stopped: prepared, not yet convened', async () => {
      const draft = await office.prepares(term.termId, { header: header() });
      const { sessionId, header: described, agenda, rules } = draft;
      const template = await office.prepares(term.termId, { header: header() });
      await office.convenes(template.sessionId);
      const { council } = await hub.app.get(LiveSessions).stateOf(template.sessionId);
      const clerk = { personId: randomUUID(), memberId: null, roles: ['council-office'] as const, deviceId: 'test' };
      const payload = { header: { ...described, training: false }, council, agenda, rules };
      await hub.app.get(LiveSessions).execute({ id: randomUUID(), sessionId, type: 'PrepareSession', payload }, clerk);
      await expect(office.changesMeeting(draft, {})).rejects.toMatchObject({ status: 409, code: 'meeting-convened' });
      expect(await office.convenes(sessionId)).toMatchObject({ status: 'convened' });
      expect((await hub.app.get(LiveSessions).stateOf(sessionId)).seq).toBe(2);
    });

    it('G-03: fix the statutory composition of their term', async () => {
      const council = await office.formsCouncil();
      expect(await office.changesTerm(council, { statutorySize: 21 })).toMatchObject({ statutorySize: 21 });
      const { sessionId } = await office.prepares(council.termId, { header: header() });
      await office.convenes(sessionId);
      await expect(office.changesTerm(council, { statutorySize: 15 })).rejects.toMatchObject({
        status: 422,
        code: 'statutory-size-fixed',
        article: 'art. 17 ust. 1 u.s.g.',
      });
      const kept = await office.changesTerm(council, { statutorySize: null, inhabitants: 60_000, label: 'nowa' });
      expect(kept).toMatchObject({ statutorySize: 21, inhabitants: 60_000, label: 'nowa' });
      const [member] = await office.seesMembers(council.termId);
      await expect(office.removesMember(council.termId, member?.memberId ?? '')).rejects.toMatchObject({
        code: 'member-kept',
      });
    });

    it('may get another agenda before the opening, with a reason', async () => {
      const draft = await office.prepares(term.termId, { header: header() });
      const meeting = await office.convenes(draft.sessionId);
      const late = await office.uploads(pdf('dodany'));
      const agenda = [...meeting.agenda, resolutionOf('3', [late])];
      const revised = await office.revisesAgenda(meeting, agenda);
      expect(revised).toMatchObject({ agenda, version: 2, status: 'convened' });
      expect((await new Visitor(hub.url).get(`/api/documents/${late.documentId}`)).status).toBe(200);
      await expect(office.revisesAgenda(meeting, agenda)).rejects.toMatchObject({
        status: 409,
        code: 'meeting-changed',
      });
      await expect(office.revisesAgenda(revised, agenda, ' ')).rejects.toMatchObject({ status: 400 });
      await expect(office.revisesAgenda(revised, [])).rejects.toMatchObject({ status: 422, code: 'agenda-empty' });
    });

    it.each([
      ['without any item', { agenda: [] }, 'agenda-empty', undefined],
      [
        'with a resolution that has no draft',
        { agenda: [resolutionOf('1', [])] },
        'draft-missing',
        'art. 20 ust. 1 u.s.g.',
      ],
      [
        'on a day that has passed',
        { header: { ...titled(3_100), date: '2020-01-15' } },
        'session-day-passed',
        undefined,
      ],
    ])('cannot be %s', async (_what, input, code, article) => {
      const draft = await office.prepares(term.termId, { header: header(), ...input });
      await expect(office.convenes(draft.sessionId)).rejects.toMatchObject({ status: 422, code, article });
      expect(await office.seesMeeting(draft.sessionId)).toEqual(draft);
      expect(await databaseOf(hub, 'SELECT seq FROM session_events WHERE session_id = $1', [draft.sessionId])).toEqual(
        [],
      );
    });

    it('cannot be without a chair', async () => {
      const { termId } = await office.createsTerm();
      await office.addsMember(termId, { seatNo: 1 });
      const { sessionId } = await office.prepares(termId, { header: header() });
      await expect(office.convenes(sessionId)).rejects.toMatchObject({
        status: 422,
        code: 'chair-missing',
        article: 'art. 19 ust. 1 u.s.g.',
      });
    });
  });

  describe('in lists', () => {
    it('show each what concerns them', async () => {
      await givesAccount(hub, { username: 'radna' });
      const council = await office.createsTerm({ guests: [] });
      await office.addsMember(council.termId, { seatNo: 1, office: 'chair', username: 'radna' });
      const councillor = new Visitor(hub.url);
      await councillor.signsIn('radna', testPassword);
      const mayorId = await givesAccount(hub, { username: 'wojt', roles: ['mayor'] });
      const mayor = new Visitor(hub.url);
      await mayor.signsIn('wojt', testPassword);
      await office.changesTerm(council, { guests: [{ personId: mayorId, fullName: 'Ewa Lis', role: 'mayor' }] });
      const operator = await signedIn(hub, { username: 'operator', roles: ['operator'] });
      const outsider = await signedIn(hub, { username: 'obca' });

      const draft = await office.prepares(council.termId, { header: { ...header(), title: 'Robocza' } });
      const other = await office.prepares(council.termId, {
        header: { ...header(), title: 'Zwołana', date: '2099-12-09' },
      });
      await office.convenes(other.sessionId);
      const ids = async (visitor: Visitor) => (await listedTo(visitor)).map(({ sessionId }) => sessionId);

      expect(await ids(office.visitor)).toEqual(expect.arrayContaining([draft.sessionId, other.sessionId]));
      expect(await ids(councillor)).toEqual([other.sessionId]);
      expect(await ids(mayor)).toEqual([other.sessionId]);
      expect(await ids(operator)).toContain(other.sessionId);
      expect(await ids(operator)).not.toContain(draft.sessionId);
      expect(await ids(outsider)).toEqual([]);
      const publicly = await listedPublicly();
      expect(publicly.map(({ sessionId }) => sessionId)).not.toContain(draft.sessionId);
      expect(publicly.find(({ sessionId }) => sessionId === other.sessionId)).toEqual({
        sessionId: other.sessionId,
        termId: council.termId,
        ...other.header,
        roman: expect.stringMatching(/^[MDCLXVI]+$/),
        training: false,
        councilName: 'Rada Gminy Próbnej',
        status: 'convened',
        votings: 0,
      });
      expect((await new Visitor(hub.url).get('/api/sessions')).status).toBe(401);
    });

    it('follow the log, also after a hub that did not keep up', async () => {
      const draft = await office.prepares(term.termId, { header: header() });
      await office.convenes(draft.sessionId);
      const chair = { personId: randomUUID(), memberId: null, roles: ['chair'] as const, deviceId: 'test' };
      const close = { type: 'CloseSession', payload: { reason: 'Brak kworum' } } as const;
      const ack = await hub.app
        .get(LiveSessions)
        .execute({ id: randomUUID(), sessionId: draft.sessionId, ...close }, chair);
      expect(ack.status).toBe('accepted');
      const status = async () =>
        (await listedPublicly()).find(({ sessionId }) => sessionId === draft.sessionId)?.status;
      await expect.poll(status).toBe('closed');

      await databaseOf(hub, 'DELETE FROM session_index');
      expect(await status()).toBeUndefined();
      const next = await startHubUnderTest({ database: hub.database });
      try {
        const answer = await new Visitor(next.url).get('/api/public/sessions');
        const found = answer.json<SessionSummary[]>().find(({ sessionId }) => sessionId === draft.sessionId);
        expect(found?.status).toBe('closed');
      } finally {
        await next.dispose();
      }
    });
  });

  describe('for training', () => {
    let training: CouncilOffice;
    beforeAll(async () => {
      training = await CouncilOffice.at(hub, true);
    });

    it('come with a whole council whose people can sign in', async () => {
      const council = await training.formsTrainingCouncil();
      expect(council.members).toHaveLength(15);
      expect(new Set(council.members.map(({ username }) => username)).size).toBe(15);
      expect(council.chair.username).toBe(council.members[0]?.username);
      const term = await training.seesTerm(council.termId);
      expect(term).toMatchObject({ training: true, statutorySize: 15, filledSeats: 15 });
      const operator = new Visitor(hub.url);
      expect((await operator.signsIn(council.operator.username, council.operator.password)).json()).toMatchObject({
        roles: ['operator'],
      });
      const last = council.members[14];
      const councillor = new Visitor(hub.url);
      expect((await councillor.signsIn(last?.username ?? '', last?.password ?? '')).json()).toMatchObject({
        seats: [{ termId: council.termId, memberId: last?.memberId }],
      });
    });

    it('have a council of 100 within seconds', async () => {
      const members = Array.from({ length: 100 }, () => ({ firstName: 'Jan', lastName: 'Kowalski' }));
      const start = performance.now();
      const council = await training.formsTrainingCouncil({ members, statutorySize: 100 });
      expect(new Set(council.members.map(({ username }) => username)).size).toBe(100);
      expect(performance.now() - start).toBeLessThan(10_000);
    });

    it('never show publicly, and leave the lists when they are over', async () => {
      const council = await training.formsTrainingCouncil();
      const document = await training.uploads(pdf('szkolenie'), { training: true });
      const { sessionId } = await training.prepares(council.termId, {
        header: header(),
        agenda: [resolutionOf('1', [document])],
      });
      await training.convenes(sessionId);
      const listed = async () => (await listedTo(training.visitor)).map((session) => session.sessionId);
      expect(await listed()).toContain(sessionId);
      expect((await listedPublicly()).map((session) => session.sessionId)).not.toContain(sessionId);
      const chair = new Visitor(hub.url);
      await chair.signsIn(council.chair.username, council.chair.password);
      await training.endsTraining(council.termId);
      expect(await listed()).not.toContain(sessionId);
      expect((await chair.get('/api/me')).status).toBe(401);
      expect((await chair.signsIn(council.chair.username, council.chair.password)).status).toBe(401);
      await expect(training.endsTraining(council.termId)).rejects.toMatchObject({ status: 404 });
      await expect(office.endsTraining(term.termId)).rejects.toMatchObject({ status: 422, code: 'not-training' });
    });

    it('start over: the played session leaves the lists, a fresh one takes its number', async () => {
      const council = await training.formsTrainingCouncil();
      const document = await training.uploads(pdf('od nowa'), { training: true });
      const draft = await training.prepares(council.termId, {
        header: header(),
        agenda: [resolutionOf('1', [document])],
      });
      const unplayed = await training.resets(draft.sessionId);
      expect(unplayed).toMatchObject({ status: 'draft', header: draft.header });
      await training.convenes(unplayed.sessionId);
      const fresh = await training.resets(unplayed.sessionId);
      expect(fresh).toMatchObject({ status: 'convened', header: draft.header, agenda: draft.agenda });
      expect(new Set([draft, unplayed, fresh].map(({ sessionId }) => sessionId)).size).toBe(3);
      await expect(training.seesMeeting(unplayed.sessionId)).rejects.toMatchObject({ status: 404 });
      const ids = (await listedTo(training.visitor)).map(({ sessionId }) => sessionId);
      expect(ids).toContain(fresh.sessionId);
      expect(ids).not.toContain(unplayed.sessionId);
      expect((await hub.app.get(LiveSessions).stateOf(unplayed.sessionId)).status).toBe('convened');
    });

    it('take no papers of real sessions, and real ones none of theirs', async () => {
      const { termId } = await training.formsTrainingCouncil();
      const [real, practice] = [await office.uploads(), await office.uploads(pdf(), { training: true })];
      await expect(
        training.prepares(termId, { header: header(), agenda: [resolutionOf('1', [real])] }),
      ).rejects.toMatchObject({ code: 'document-unknown' });
      await expect(
        office.prepares(term.termId, { header: header(), agenda: [resolutionOf('1', [practice])] }),
      ).rejects.toMatchObject({ code: 'document-unknown' });
    });

    it('do not reach into real meetings', async () => {
      const real = await office.prepares(term.termId, { header: header() });
      await expect(training.seesMeeting(real.sessionId)).rejects.toMatchObject({
        status: 404,
        code: 'meeting-unknown',
      });
      await expect(training.convenes(real.sessionId)).rejects.toMatchObject({ status: 404 });
      await expect(training.resets(real.sessionId)).rejects.toMatchObject({ status: 404 });
      expect((await training.seesMeetings()).every((meeting) => meeting.training)).toBe(true);
      expect((await listedTo(training.visitor)).every((session) => session.training)).toBe(true);
    });

    it.each([
      ['more members than seats', { statutorySize: 3 }, 422, 'too-many-mandates'],
      ['nobody', { members: [] }, 400, 'bad-request'],
    ])('refuse %s', async (_what, input, status, code) => {
      await expect(training.formsTrainingCouncil(input)).rejects.toMatchObject({ status, code });
    });
  });
});
