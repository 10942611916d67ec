import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type {
  InterpellationRecord,
  OwnInterpellations,
  PublicInterpellation,
} from '../../../protocol/src/http/interpellations.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const dayMs = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * dayMs).toISOString();
const contents = {
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Na ulicy Polnej od miesiąca nie świecą lampy. Zgłosił to Jan Kowalski z ul. Polnej 7.',
  questions: 'Kiedy lampy zostaną naprawione?',
};

describe('the register of interpellations and questions', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  let memberId: string;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    term = await office.formsCouncil();
    memberId = (await office.seesMembers(term.termId))[1]?.memberId ?? '';
  });
  afterAll(() => hub.dispose());

  const registerOf = ({ termId }: Pick<Term, 'termId'>) => `/api/office/terms/${termId}/interpellations`;
  async function enters(change: object = {}): Promise<InterpellationRecord> {
    const input = { kind: 'interpellation', memberId, filedAt: ago(30), ...contents, ...change };
    return granted(await office.visitor.post(registerOf(term), input));
  }
  async function step(id: string, name: string, body: object): Promise<InterpellationRecord> {
    const method = name === 'channels' ? 'PUT' : 'POST';
    return granted(await office.visitor.send(method, `/api/office/interpellations/${id}/${name}`, body));
  }
  const released = { checked: true, responsible: 'Anna Kierownik', reason: '' };
  const publiclyOf = async (id: string) => new Visitor(hub.url).get(`/api/public/interpellations/${id}`);

  it('§23 smoke test 10, I-02: filed 30 days ago no clock runs; from the delivery to the mayor 14 days do', async () => {
    const filed = await enters();
    expect(filed).toMatchObject({ step: 'deliver', clock: { state: 'not-delivered', lastDay: null } });
    const deliveredAt = ago(12);
    const delivered = await step(filed.interpellationId, 'delivery', { deliveredAt });
    const lastDay = localDay(Date.parse(`${localDay(deliveredAt)}T10:00:00Z`) + 14 * dayMs);
    expect(delivered.clock).toEqual({ state: 'running', lastDay, daysLeft: 2, reminder: 12 });
    await expect(step(filed.interpellationId, 'delivery', { deliveredAt })).rejects.toMatchObject({
      status: 422,
      code: 'already-delivered',
    });
  });

  it('I-02: an answer before the delivery is refused; a late one is taken in and shown as late', async () => {
    const { interpellationId: id } = await enters();
    const answer = { answeredAt: ago(0), answeredBy: 'Wójt Jan Nowak', answer: 'Do końca miesiąca.' };
    await expect(step(id, 'answer', answer)).rejects.toMatchObject({
      code: 'not-delivered',
      article: 'art. 24 ust. 6 u.s.g.',
    });
    await expect(step(id, 'delivery', { deliveredAt: ago(31) })).rejects.toMatchObject({
      code: 'delivered-before-filing',
    });
    expect((await step(id, 'delivery', { deliveredAt: ago(20) })).clock).toMatchObject({ state: 'overdue' });
    expect((await step(id, 'answer', answer)).clock).toMatchObject({ state: 'answered-late', reminder: null });
  });

  it('I-03: published after the check, in words without personal data; the answer when it is published, the history stays', async () => {
    const { interpellationId: id } = await enters();
    expect((await publiclyOf(id)).status).toBe(404);
    const text = { part: 'text', ...contents, facts: 'Na ulicy Polnej od miesiąca nie świecą lampy.', ...released };
    await expect(step(id, 'publications', { ...text, checked: false })).rejects.toMatchObject({
      code: 'personal-data-unchecked',
      path: 'checked',
    });
    await expect(step(id, 'publications', { ...text, responsible: '' })).rejects.toMatchObject({
      code: 'publisher-unknown',
    });
    await expect(step(id, 'channels', { part: 'text', channel: 'bip' })).rejects.toMatchObject({
      code: 'not-published',
    });
    await step(id, 'publications', text);
    await step(id, 'delivery', { deliveredAt: ago(3) });
    await step(id, 'answer', { answeredAt: ago(1), answeredBy: 'Wójt Jan Nowak', answer: 'Panu Kowalskiemu: w maju.' });
    const before: PublicInterpellation = granted(await publiclyOf(id));
    expect(before).toMatchObject({ answer: null, answeredBy: null, clock: { state: 'answered' } });
    expect(JSON.stringify(before)).not.toContain('Kowalsk');

    const answer = { part: 'answer', answer: 'W maju.', ...released };
    await step(id, 'publications', answer);
    await expect(step(id, 'publications', answer)).rejects.toMatchObject({ code: 'reason-missing' });
    await step(id, 'publications', { ...answer, answer: 'W maju 2027.', reason: 'Uściślenie' });
    const record = await step(id, 'channels', { part: 'answer', channel: 'bip' });
    expect(record).toMatchObject({ step: 'done', channels: { answer: { customary: null } } });
    expect(record.channels.answer.bip).not.toBeNull();
    await expect(step(id, 'channels', { part: 'answer', channel: 'bip' })).rejects.toMatchObject({ status: 409 });

    const shown: PublicInterpellation = granted(await publiclyOf(id));
    expect(shown).toMatchObject({ answer: 'W maju 2027.', answeredBy: 'Wójt Jan Nowak' });
    expect(shown.publications.map(({ part, version, reason }) => [part, version, reason])).toEqual([
      ['text', 1, ''],
      ['answer', 1, ''],
      ['answer', 2, 'Uściślenie'],
    ]);
    const listed: PublicInterpellation[] = granted(await new Visitor(hub.url).get('/api/public/interpellations'));
    expect(listed.map(({ interpellationId }) => interpellationId)).toEqual([id]);
    const actions = await databaseOf(hub, 'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY at', [id]);
    expect(actions.map(({ action }) => action)).toContain('interpellation-published');
    for (const path of ['/interpelacje', `/interpelacje/${id}`]) {
      const page = await new Visitor(hub.url).get(path, { accept: 'text/html' });
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.bytes.toString()).toContain('Oświetlenie ulicy Polnej');
      expect(page.bytes.toString()).not.toContain('Kowalsk');
    }
  });

  it('I-01: facts and questions are required; the author is a councillor with a mandate', async () => {
    await expect(enters({ facts: '' })).rejects.toMatchObject({ status: 400 });
    await expect(enters({ questions: ' ' })).rejects.toMatchObject({ status: 400 });
    await expect(enters({ memberId: randomUUID() })).rejects.toMatchObject({ code: 'author-unknown' });
    await expect(enters({ filedAt: new Date(Date.now() + dayMs).toISOString() })).rejects.toMatchObject({
      code: 'in-future',
    });
  });

  it('I-05: a motion of the youth council comes by resolution and is answered within 30 days', async () => {
    const youth = { kind: 'youth-council', author: 'Młodzieżowa Rada Gminy', resolution: 'uchwała nr 4/2026' };
    await expect(enters({ ...youth, resolution: '' })).rejects.toMatchObject({ status: 400 });
    const input = { filedAt: ago(20), ...contents, ...youth };
    const entry: InterpellationRecord = granted(await office.visitor.post(registerOf(term), input));
    const delivered = await step(entry.interpellationId, 'delivery', { deliveredAt: ago(15) });
    expect(delivered.clock).toMatchObject({ state: 'running', daysLeft: 15, reminder: 15 });
  });

  it('I-02: a councillor files from the desk, sees the own ones alone, and the register counts without gaps', async () => {
    const council = await office.formsCouncil();
    const [, second, third] = await office.seesMembers(council.termId);
    if (!second || !third) throw new Error('No members');
    const { firstPassword } = await office.createsAccount({ username: 'radna.druga' });
    await office.changesMember(council.termId, second, { username: 'radna.druga' });
    const councillor = new Visitor(hub.url);
    await councillor.signsIn('radna.druga', firstPassword);
    const own: OwnInterpellations = granted(await councillor.get('/api/interpellations'));
    expect(own.seats.map(({ termId }) => termId)).toEqual([council.termId]);
    const file = { termId: council.termId, kind: 'question', ...contents };
    const filingId = randomUUID();
    const first = granted<{ mark: string }>(await councillor.post('/api/interpellations', { ...file, filingId }));
    const again = granted<{ mark: string }>(await councillor.post('/api/interpellations', { ...file, filingId }));
    expect(again).toEqual(first);
    await Promise.all(
      [1, 2, 3].map(async () =>
        granted(
          await office.visitor.post(registerOf(council), {
            kind: 'interpellation',
            memberId: third.memberId,
            filedAt: ago(0),
            ...contents,
          }),
        ),
      ),
    );
    const entries: InterpellationRecord[] = granted(await office.visitor.get(registerOf(council)));
    const year = localDay(Date.now()).slice(0, 4);
    expect(entries.map(({ mark }) => mark)).toEqual([4, 3, 2, 1].map((no) => `${no}/${year}`));
    expect(entries[3]).toMatchObject({ channel: 'electronic', kind: 'question', author: `Jan ${second.lastName}` });
    const after: OwnInterpellations = granted(await councillor.get('/api/interpellations'));
    expect(after.entries).toMatchObject([{ interpellationId: filingId, isPublic: false }]);
    const paper = await councillor.get(`/api/interpellations/${filingId}/document.pdf`);
    expect(paper.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const foreign = entries[0]?.interpellationId;
    expect((await councillor.get(`/api/interpellations/${foreign}/document.pdf`)).status).toBe(404);
    const taken = await councillor.post('/api/interpellations', { ...file, filingId: foreign });
    expect(taken.status).toBe(409);
    expect((await councillor.post('/api/interpellations', { ...file, termId: term.termId })).status).toBe(403);
  });

  it('is closed to strangers, and training offices see no real register', async () => {
    const stranger = new Visitor(hub.url);
    for (const path of [registerOf(term), `${registerOf(term)}.csv`, '/api/interpellations'])
      expect([path, (await stranger.get(path)).status]).toEqual([path, 401]);
    const operator = await signedIn(hub, { username: 'obsluga', roles: ['operator'] });
    expect((await operator.get(registerOf(term))).status).toBe(403);
    expect(
      (await operator.post('/api/interpellations', { ...contents, termId: term.termId, kind: 'question' })).status,
    ).toBe(403);
    const training = await CouncilOffice.at(hub, true);
    const { interpellationId } = await enters();
    expect((await training.visitor.get(registerOf(term))).status).toBe(404);
    expect((await training.visitor.get(`/api/office/interpellations/${interpellationId}`)).status).toBe(404);
    const csv = await office.visitor.get(`${registerOf(term)}.csv`);
    expect(csv.bytes.toString()).toContain('Oświetlenie ulicy Polnej');
  });
});
