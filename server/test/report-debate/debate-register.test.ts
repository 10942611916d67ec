import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { Actor } from '../../../core/src/session/events.js';
import { annualAgenda } from '../../../core/src/testing/annual-agenda.js';
import type { Meeting } from '../../../protocol/src/http/office.js';
import type {
  ApplicationReceipt,
  DebateApplication,
  DebateRegister,
  PublicDebate,
} from '../../../protocol/src/http/report-debate.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice, pdf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const dayMs = 86_400_000;
const day = (offset: number) => localDay(Date.now() + offset * dayMs);

describe('R-01 … R-04: applications to the debate on the report', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let number = 0;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
  });
  afterAll(() => hub.dispose());

  /** A convened annual session on this day. */
  async function annualSession(date: string, inhabitants = 8_000): Promise<Meeting> {
    number += 1;
    const term = await office.formsCouncil({ inhabitants });
    const paper = await office.uploads();
    const agenda = annualAgenda(false).map((item) => ({
      ...item,
      documents: item.documents.length > 0 ? [paper] : [],
    }));
    const header = { number, title: 'Sesja roczna', date, time: '10:00', place: 'Sala', purpose: 'annual' as const };
    const meeting = await office.prepares(term.termId, { header, agenda });
    return office.convenes(meeting.sessionId);
  }

  const registerOf = (sessionId: string) => `/api/office/sessions/${sessionId}/debate-applications`;
  async function files(
    sessionId: string,
    application: object = { fullName: 'Ewa Mieszkanka', contact: 'ewa@example.pl', signatures: 20 },
    list: Buffer = pdf('podpisy'),
  ): Promise<ApplicationReceipt> {
    const headers = {
      'content-type': 'application/pdf',
      'x-debate-application': encodeURIComponent(JSON.stringify(application)),
    };
    const path = `/api/public/sessions/${sessionId}/debate-applications`;
    return granted(await new Visitor(hub.url).send('POST', path, list, headers));
  }
  async function enters(sessionId: string, change: object = {}): Promise<DebateApplication> {
    const input = {
      fullName: 'Jan Papierowy',
      contact: 'tel. 600 000 000',
      receivedAt: new Date(Date.now() - dayMs).toISOString(),
      signatures: 25,
      standing: 'complete',
      note: '',
      ...change,
    };
    return granted(await office.visitor.post(registerOf(sessionId), input));
  }
  async function chairCloses(sessionId: string): Promise<void> {
    const chair: Actor = { personId: randomUUID(), memberId: null, roles: ['chair'], deviceId: 'test' };
    const command = { id: randomUUID(), sessionId, type: 'CloseSession', payload: { reason: 'Brak kworum' } } as const;
    expect((await hub.app.get(LiveSessions).execute(command, chair)).status).toBe('accepted');
  }
  const register = async (sessionId: string): Promise<DebateRegister> =>
    granted(await office.visitor.get(registerOf(sessionId)));

  it('§23 smoke test 13: filed on the session day refused; the day before accepted as number 15, number 16 goes to reserve', async () => {
    const { sessionId: today } = await annualSession(day(0));
    await expect(files(today)).rejects.toMatchObject({
      status: 422,
      code: 'application-too-late',
      article: 'art. 28aa ust. 8 u.s.g.',
    });
    const late = { receivedAt: new Date().toISOString() };
    await expect(enters(today, late)).rejects.toMatchObject({ status: 422, code: 'application-too-late' });
    expect((await register(today)).applications).toEqual([]);

    const { sessionId } = await annualSession(day(1));
    for (let no = 1; no <= 14; no += 1) await enters(sessionId, { fullName: `Mieszkaniec ${no}` });
    expect(await files(sessionId)).toMatchObject({ no: 15, position: 15, place: 'admitted' });
    expect(await files(sessionId)).toMatchObject({ no: 16, position: 16, place: 'reserve' });
    const { applications } = await register(sessionId);
    expect(applications.map(({ no }) => no)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  it('R-02: too few signatures, no signed list, or none at all are refused; fifty persons above 20,000 inhabitants', async () => {
    const { sessionId } = await annualSession(day(10), 30_000);
    const application = { fullName: 'Ewa Mieszkanka', contact: 'ewa@example.pl', signatures: 49 };
    await expect(files(sessionId, application)).rejects.toMatchObject({ code: 'too-few-signatures' });
    await expect(files(sessionId, { ...application, signatures: 50 }, Buffer.from('zip'))).rejects.toMatchObject({
      status: 415,
    });
    await expect(files(sessionId, { ...application, pesel: '1' })).rejects.toMatchObject({ status: 400 });
    expect(await files(sessionId, { ...application, signatures: 50 })).toMatchObject({ no: 1, place: 'admitted' });
    const publicly: PublicDebate = granted(await new Visitor(hub.url).get(`/api/public/sessions/${sessionId}/debate`));
    expect(publicly).toEqual({ lastDay: day(9), isOpen: true, supportersNeeded: 50, admitted: 15, filed: 1 });
  });

  it('a place is left by an incomplete or withdrawn application; the office alone sees contacts and lists', async () => {
    const { sessionId } = await annualSession(day(10));
    const [first, second] = [await enters(sessionId), await enters(sessionId, { fullName: 'Anna Druga' })];
    const { receivedAt: _, ...kept } = {
      fullName: first.fullName,
      contact: 'x',
      receivedAt: '',
      signatures: 3,
      note: '',
    };
    await office.visitor.put(`${registerOf(sessionId)}/${first.applicationId}`, { ...kept, standing: 'incomplete' });
    const { applications } = await register(sessionId);
    expect(applications.map(({ no, position, place }) => ({ no, position, place }))).toEqual([
      { no: 1, position: null, place: 'none' },
      { no: 2, position: 1, place: 'admitted' },
    ]);
    expect(second.contact).toContain('600');
    const stranger = new Visitor(hub.url);
    for (const path of [registerOf(sessionId), `/api/sessions/${sessionId}/debate-speakers`])
      expect((await stranger.get(path)).status).toBe(401);
    const speakers = await granted(await office.visitor.get(`/api/sessions/${sessionId}/debate-speakers`));
    expect(JSON.stringify(speakers)).toContain('Anna Druga');
    expect(JSON.stringify(speakers)).not.toContain('600');
  });

  it('R-03: signed lists and contacts are erased only after the session, and then for good', async () => {
    const { sessionId } = await annualSession(day(10));
    await files(sessionId);
    const [own] = (await register(sessionId)).applications;
    const list = `${registerOf(sessionId)}/${own?.applicationId}/support-list`;
    expect((await office.visitor.get(list)).status).toBe(200);
    const erase = `${registerOf(sessionId)}/erase-personal-data`;
    expect((await office.visitor.post(erase, {})).status).toBe(422);
    await chairCloses(sessionId);
    const erased: DebateRegister = granted(await office.visitor.post(erase, {}));
    expect(erased.applications[0]).toMatchObject({ contact: null, hasSupportList: false, fullName: 'Ewa Mieszkanka' });
    expect((await office.visitor.get(list)).status).toBe(404);
    const left = `SELECT 1 FROM debate_support_lists WHERE application_id = $1`;
    expect(await databaseOf(hub, left, [own?.applicationId])).toEqual([]);
  });

  it('S-10: the list of speakers is for whoever presides and serves, R-07: a session without annual votes opens no way', async () => {
    const { sessionId } = await annualSession(day(10));
    const stranger = await signedIn(hub, { username: 'obca.osoba', roles: [] });
    expect((await stranger.get(`/api/sessions/${sessionId}/debate-speakers`)).status).toBe(403);
    await chairCloses(sessionId);
    const paths = await granted(await office.visitor.get(`/api/office/sessions/${sessionId}/legal-paths`));
    expect(paths).toEqual({ outcome: null, paths: [] });
  });

  it('sessions without a report have no register', async () => {
    const term = await office.formsCouncil();
    number += 1;
    const header = { number, title: 'Sesja', date: day(10), time: '10:00', place: 'Sala' };
    const { sessionId } = await office.prepares(term.termId, { header });
    expect((await office.visitor.get(registerOf(sessionId))).status).toBe(404);
  });
});
