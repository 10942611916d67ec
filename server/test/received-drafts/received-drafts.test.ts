import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { Term } from '../../../protocol/src/http/office.js';
import type { DraftProposal, ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice, itemOf, resolutionOf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const day = (offset: number) => localDay(Date.now() + offset * 86_400_000);

describe('S-07 … S-09: the register of drafts received', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());

  async function council(): Promise<void> {
    const clubs = [
      { clubId: 'a', name: 'Klub A', shortName: 'A' },
      { clubId: 'b', name: 'Klub B', shortName: 'B' },
    ];
    term = await office.formsCouncil({ clubs });
  }
  async function receives(input: object): Promise<ReceivedDraft> {
    const draft = { filer: 'mayor', clubId: null, filerName: 'Wójt Gminy', receivedOn: day(-10), requested: true };
    const body = {
      ...draft,
      spatialPlanning: false,
      title: 'w sprawie dróg',
      documents: [await office.uploads()],
      ...input,
    };
    return granted(await office.visitor.post(`/api/office/terms/${term.termId}/received-drafts`, body));
  }
  const club = (clubId: string, title: string) => ({ filer: 'club', clubId, filerName: `Klub ${clubId}`, title });
  const itemFor = ({ draftId, title, documents, filerName }: ReceivedDraft, number: string) => ({
    ...resolutionOf(number, documents),
    ...{ itemId: draftId, title, sponsor: filerName },
  });
  const session = (number: number, date: string) => ({
    header: { number, title: 'Sesja', date, time: '10:00', place: 'Sala' },
    agenda: [itemOf({ number: '1' })],
  });
  const proposalsFor = async (sessionId: string): Promise<DraftProposal[]> =>
    granted(await office.visitor.get(`/api/office/meetings/${sessionId}/received-drafts`));

  it('§23 smoke test 17: the second draft of the same club for one session is refused (art. 20 ust. 6)', async () => {
    await council();
    const [first, second, other] = [
      await receives(club('a', 'pierwszy')),
      await receives(club('a', 'drugi')),
      await receives(club('b', 'inny klub')),
    ];
    const meeting = await office.prepares(term.termId, session(1, day(3)));
    const both = [...meeting.agenda, itemFor(first, '2'), itemFor(second, '3')];
    await expect(office.changesMeeting(meeting, { agenda: both })).rejects.toMatchObject({
      status: 422,
      code: 'club-draft-limit',
      article: 'art. 20 ust. 6 u.s.g.',
    });
    await expect(office.prepares(term.termId, { ...session(2, day(3)), agenda: both })).rejects.toMatchObject({
      code: 'club-draft-limit',
    });
    const lawful = await office.changesMeeting(meeting, {
      agenda: [...meeting.agenda, itemFor(first, '2'), itemFor(other, '3')],
    });
    expect(
      (await proposalsFor(meeting.sessionId)).map(({ draft, beyondClubLimit }) => [draft.no, beyondClubLimit]),
    ).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
    expect((await office.convenes(lawful.sessionId)).status).toBe('convened');
    const next = await office.prepares(term.termId, session(3, day(40)));
    expect((await proposalsFor(next.sessionId)).map(({ draft, duty }) => [draft.title, duty.kind])).toEqual([
      ['drugi', 'must'],
    ]);
  });

  it('S-07: a mayor’s draft of seven days before holds the notice until it stands there or a reason is given, audited', async () => {
    await council();
    const binding = await receives({ title: 'w terminie', receivedOn: day(-4) });
    await receives({ title: 'po terminie', receivedOn: day(-3) });
    await receives({ title: 'bez wniosku', receivedOn: day(-9), requested: false });
    const { sessionId } = await office.prepares(term.termId, session(1, day(3)));
    expect((await proposalsFor(sessionId)).map(({ draft, duty }) => [draft.title, duty.kind])).toEqual([
      ['bez wniosku', 'may'],
      ['w terminie', 'must'],
      ['po terminie', 'not-yet'],
    ]);
    await expect(office.convenes(sessionId)).rejects.toMatchObject({
      status: 422,
      code: 'binding-draft-missing',
      article: 'art. 20 ust. 5 u.s.g.',
    });
    const path = `/api/office/meetings/${sessionId}/received-drafts/${binding.draftId}/leaving-out`;
    expect((await office.visitor.put(path, { reason: ' ' })).status).toBe(400);
    const after: DraftProposal[] = granted(await office.visitor.put(path, { reason: 'Wójt cofnął wniosek' }));
    expect(after.find(({ draft }) => draft.draftId === binding.draftId)?.leftOut).toBe('Wójt cofnął wniosek');
    expect((await office.convenes(sessionId)).status).toBe('convened');
    expect((await office.visitor.put(path, { reason: 'za późno' })).status).toBe(409);
    const trail = `SELECT details FROM audit_entries WHERE action = 'received-draft-left-out' AND subject_id = $1`;
    expect(await databaseOf(hub, trail, [sessionId])).toEqual([
      { details: { draftId: binding.draftId, reason: 'Wójt cofnął wniosek' } },
    ]);
    const next = await office.prepares(term.termId, session(2, day(40)));
    expect((await proposalsFor(next.sessionId)).map(({ duty }) => duty.kind)).toEqual(['may', 'must', 'must']);
  });

  it('S-09: a citizens’ draft binds at the next session after its filing; a withdrawn one binds no more', async () => {
    await council();
    const filed = await receives({ filer: 'citizens', filerName: 'Komitet Mieszkańców', receivedOn: day(-1) });
    const { sessionId } = await office.prepares(term.termId, session(1, day(1)));
    expect((await proposalsFor(sessionId))[0]?.duty).toMatchObject({ kind: 'must', article: 'art. 41a ust. 3 u.s.g.' });
    await expect(office.convenes(sessionId)).rejects.toMatchObject({ code: 'binding-draft-missing' });
    const withdraw = `/api/office/terms/${term.termId}/received-drafts/${filed.draftId}/withdraw`;
    expect((await office.visitor.post(withdraw, {})).status).toBe(200);
    expect((await office.visitor.post(withdraw, {})).status).toBe(409);
    expect(await proposalsFor(sessionId)).toEqual([]);
    expect((await office.convenes(sessionId)).status).toBe('convened');
  });

  it('S-07: a draft whose item was never taken up goes on another agenda; its duty was met', async () => {
    await council();
    const filed = await receives({ title: 'nierozpatrzony' });
    const meeting = await office.prepares(term.termId, session(1, day(3)));
    await office.changesMeeting(meeting, { agenda: [...meeting.agenda, itemFor(filed, '2')] });
    await office.convenes(meeting.sessionId);
    const { sessionId } = await office.prepares(term.termId, session(2, day(30)));
    expect(await proposalsFor(sessionId)).toEqual([]);
    const chair: Actor = { personId: randomUUID(), memberId: null, roles: ['chair'], deviceId: 'test' };
    const closing = {
      ...{ id: randomUUID(), sessionId: meeting.sessionId },
      ...{ type: 'CloseSession' as const, payload: { reason: 'Brak kworum' } },
    };
    expect((await hub.app.get(LiveSessions).execute(closing, chair)).status).toBe('accepted');
    expect(await proposalsFor(sessionId)).toMatchObject([
      { draft: { title: 'nierozpatrzony', placedIn: null, takenOffFrom: { number: 1 } }, duty: { kind: 'may' } },
    ]);
    const register: ReceivedDraft[] = granted(
      await office.visitor.get(`/api/office/terms/${term.termId}/received-drafts`),
    );
    expect(register).toMatchObject([{ placedIn: null, takenOffFrom: { number: 1 } }]);
    expect((await office.convenes(sessionId)).status).toBe('convened');
  });

  it('refuses strange clubs, days to come and papers nobody uploaded; the office alone reads it', async () => {
    await council();
    await expect(receives(club('nieznany', 'x'))).rejects.toMatchObject({ status: 422, code: 'club-unknown' });
    await expect(receives({ ...club('a', 'x'), clubId: null })).rejects.toMatchObject({ status: 400 });
    await expect(receives({ receivedOn: day(1) })).rejects.toMatchObject({ code: 'received-in-future' });
    const paper = await office.uploads();
    const forged = { ...paper, sha256: '0'.repeat(64) };
    await expect(receives({ documents: [forged] })).rejects.toMatchObject({ status: 422, code: 'document-unknown' });
    const register = `/api/office/terms/${term.termId}/received-drafts`;
    expect(await granted(await office.visitor.get(register))).toEqual([]);
    expect((await new Visitor(hub.url).get(register)).status).toBe(401);
  });
});
