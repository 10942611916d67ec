import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InterpellationRecord, PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const contents = {
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Lampy nie świecą. Zgłosił to Jan Kowalski.',
  questions: 'Kiedy naprawa?',
};

describe('what is put right in the register afterwards', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let term: Term;
  let members: Awaited<ReturnType<CouncilOffice['seesMembers']>>;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    term = await office.formsCouncil();
    members = await office.seesMembers(term.termId);
  });
  afterAll(() => hub.dispose());

  const memberAt = (index: number) => {
    const member = members[index];
    if (!member) throw new Error('No such member');
    return member;
  };
  async function step(id: string, name: string, body: object): Promise<InterpellationRecord> {
    return granted(await office.visitor.post(`/api/office/interpellations/${id}/${name}`, body));
  }
  async function delivered(): Promise<InterpellationRecord> {
    const input = { kind: 'interpellation', memberId: memberAt(1).memberId, filedAt: ago(30), ...contents };
    const filed: InterpellationRecord = granted(
      await office.visitor.post(`/api/office/terms/${term.termId}/interpellations`, input),
    );
    return step(filed.interpellationId, 'delivery', { deliveredAt: ago(20) });
  }
  const correctionOf = (record: InterpellationRecord) => {
    const { kind, memberId, subject, facts, questions, filedAt, deliveredAt, answeredAt, answeredBy, answer } = record;
    const known = { kind, memberId, subject, facts, questions, filedAt, deliveredAt, answeredAt, answeredBy, answer };
    return { ...known, reason: 'Błąd przy przepisywaniu' };
  };
  const released = { checked: true, responsible: 'Anna Kierownik', reason: '' };
  const publish = (id: string, change: object = {}) =>
    step(id, 'publications', { part: 'text', ...contents, facts: 'Lampy nie świecą.', ...released, ...change });
  const publiclyOf = async (id: string) => new Visitor(hub.url).get(`/api/public/interpellations/${id}`);

  it('P-02, I-02: a wrong day of delivery and a wrong author are corrected with a reason; what stood there before stays readable', async () => {
    const entry = await delivered();
    const { interpellationId: id } = entry;
    expect(entry.clock.state).toBe('overdue');
    const correct = (change: object) => step(id, 'corrections', { ...correctionOf(entry), ...change });
    await expect(correct({})).rejects.toMatchObject({ code: 'nothing-changed' });
    await expect(correct({ subject: 'Inny', reason: '' })).rejects.toMatchObject({
      code: 'reason-missing',
      path: 'reason',
    });
    await expect(correct({ deliveredAt: ago(31) })).rejects.toMatchObject({ code: 'delivered-before-filing' });
    await expect(correct({ deliveredAt: null })).rejects.toMatchObject({ code: 'course-changed' });
    await expect(correct({ kind: 'youth-council' })).rejects.toMatchObject({ code: 'kind-of-other-body' });

    const other = memberAt(2);
    const after = await correct({ deliveredAt: ago(10), memberId: other.memberId, facts: 'Lampy nie świecą.' });
    expect(after).toMatchObject({
      mark: entry.mark,
      author: `${other.firstName} ${other.lastName}`,
      clock: { state: 'running' },
      corrections: [
        {
          no: 1,
          before: { author: entry.author, facts: contents.facts, deliveredAt: entry.deliveredAt },
          after: { facts: 'Lampy nie świecą.' },
          reason: 'Błąd przy przepisywaniu',
        },
      ],
    });
    const audited = await databaseOf(
      hub,
      `SELECT details FROM audit_entries WHERE subject_id = $1 AND action = 'interpellation-corrected'`,
      [id],
    );
    expect(audited).toMatchObject([{ details: { before: { facts: contents.facts } } }]);
  });

  it('P-02: a correction changes nothing that is published', async () => {
    const entry = await delivered();
    await publish(entry.interpellationId);
    await step(entry.interpellationId, 'corrections', { ...correctionOf(entry), subject: 'Oświetlenie ulicy Leśnej' });
    expect(granted(await publiclyOf(entry.interpellationId))).toMatchObject({ subject: contents.subject });
  });

  it('P-05, P-03: taken down, neither page nor PDF nor attachment says anything but the reason; BIP is to be noted anew', async () => {
    const { interpellationId: id } = await delivered();
    await expect(step(id, 'withdrawals', { part: 'text', reason: 'Dane' })).rejects.toMatchObject({
      code: 'not-published',
    });
    const document = await office.uploads();
    await step(id, 'documents', { part: 'text', document });
    await publish(id, { documentIds: [document.documentId] });
    granted(await office.visitor.put(`/api/office/interpellations/${id}/channels`, { part: 'text', channel: 'bip' }));
    const file = `/api/public/interpellations/${id}/documents/${document.documentId}`;
    const reader = new Visitor(hub.url);
    const read = await reader.get(file);
    expect([read.status, read.headers['content-type'], read.bytes.length]).toEqual([
      200,
      'application/pdf',
      document.bytes,
    ]);

    await expect(step(id, 'withdrawals', { part: 'text', reason: ' ' })).rejects.toMatchObject({
      code: 'reason-missing',
    });
    const down = await step(id, 'withdrawals', { part: 'text', reason: 'Ochrona prywatności' });
    expect(down).toMatchObject({ step: 'publish-text', channels: { text: { bip: null } } });
    const stub: PublicInterpellation = granted(await publiclyOf(id));
    expect(stub).toMatchObject({
      ...{ subject: null, facts: null, questions: null, answer: null, documents: [] },
      withdrawn: { reason: 'Ochrona prywatności' },
    });
    for (const path of [file, `/api/public/interpellations/${id}/document.pdf`])
      expect([path, (await reader.get(path)).status]).toEqual([path, 404]);
    for (const path of ['/interpelacje', `/interpelacje/${id}`]) {
      const page = (await reader.get(path, { accept: 'text/html' })).bytes.toString();
      const own = path === '/interpelacje' ? '' : 'Ochrona prywatności';
      expect(page).toContain(own);
      expect(page).toContain('zdjęto z publikacji');
      if (own) expect(page).not.toContain(contents.subject);
    }

    await expect(publish(id)).rejects.toMatchObject({ code: 'reason-missing' });
    await publish(id, { reason: 'Bez danych osoby' });
    expect(granted(await publiclyOf(id))).toMatchObject({ subject: contents.subject, withdrawn: null, documents: [] });
  });

  it('attachments: only uploaded ones, of this side of the training line, once; the answer’s after the answer', async () => {
    const { interpellationId: id } = await delivered();
    const document = await office.uploads();
    await expect(step(id, 'documents', { part: 'answer', document })).rejects.toMatchObject({ code: 'not-answered' });
    await expect(
      step(id, 'documents', { part: 'text', document: { ...document, bytes: document.bytes + 1 } }),
    ).rejects.toMatchObject({ code: 'document-unknown' });
    const training = await CouncilOffice.at(hub, true);
    const exercise = await training.uploads();
    await expect(step(id, 'documents', { part: 'text', document: exercise })).rejects.toMatchObject({
      code: 'document-unknown',
    });
    const { documents } = await step(id, 'documents', { part: 'text', document });
    expect(documents).toEqual([{ part: 'text', ...document }]);
    await expect(step(id, 'documents', { part: 'text', document })).rejects.toMatchObject({ code: 'already-attached' });
    await publish(id);
    expect(granted(await publiclyOf(id))).toMatchObject({ documents: [] });
  });

  it('what the councillor filed at the desk keeps its author and its time', async () => {
    const member = memberAt(3);
    const { firstPassword } = await office.createsAccount({ username: 'radny.czwarty' });
    await office.changesMember(term.termId, member, { username: 'radny.czwarty' });
    const councillor = new Visitor(hub.url);
    await councillor.signsIn('radny.czwarty', firstPassword);
    const filed: { interpellationId: string } = granted(
      await councillor.post('/api/interpellations', { termId: term.termId, kind: 'question', ...contents }),
    );
    const record: InterpellationRecord = granted(
      await office.visitor.get(`/api/office/interpellations/${filed.interpellationId}`),
    );
    for (const change of [{ filedAt: ago(1) }, { memberId: memberAt(1).memberId }])
      await expect(
        step(record.interpellationId, 'corrections', { ...correctionOf(record), ...change }),
      ).rejects.toMatchObject({ code: 'filed-by-desk' });
    const paper = await office.uploads();
    await step(record.interpellationId, 'documents', { part: 'text', document: paper });
    const own = `/api/interpellations/${record.interpellationId}/documents/${paper.documentId}`;
    expect((await councillor.get(own)).bytes.length).toBe(paper.bytes);
    expect((await new Visitor(hub.url).get(own)).status).toBe(401);
    expect((await office.visitor.get(own)).status).toBe(404);
  });
});
