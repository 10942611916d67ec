import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemDocument } from '../../../core/src/agenda/agenda-item.js';
import type { InterpellationRecord, OwnInterpellations } from '../../../protocol/src/http/interpellations.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { CouncilOffice, pdf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { granted } from '../people/hub-refusal.js';
import { Visitor } from '../people/visitor.js';

const contents = {
  subject: 'Oświetlenie ulicy Polnej',
  facts: 'Na ulicy Polnej od miesiąca nie świecą lampy.',
  questions: 'Kiedy lampy zostaną naprawione?',
};

describe('I-01: a councillor attaches files to an own paper before filing it', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let termId: string;
  let author: Visitor;
  let other: Visitor;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    ({ termId } = await office.formsCouncil());
    const [, second, third] = await office.seesMembers(termId);
    const seated = async (username: string, member: typeof second) => {
      if (!member) throw new Error('No such member');
      const { firstPassword } = await office.createsAccount({ username });
      await office.changesMember(termId, member, { username });
      const visitor = new Visitor(hub.url);
      await visitor.signsIn(username, firstPassword);
      return visitor;
    };
    author = await seated('radna.druga', second);
    other = await seated('radny.trzeci', third);
  });
  afterAll(() => hub.dispose());

  const attach = (who: Visitor, bytes: Buffer = pdf(), fileName = 'zdjęcia.pdf') => {
    const query = new URLSearchParams({ termId, fileName, title: 'Zdjęcia lamp' });
    return who.put(`/api/interpellations/documents?${query}`, bytes, { 'content-type': 'application/pdf' });
  };
  const file = (who: Visitor, documents: readonly ItemDocument[], filingId = randomUUID()) =>
    who.post('/api/interpellations', { filingId, termId, kind: 'question', ...contents, documents });

  it('they come to the office with the paper, its author reads them, nobody else does', async () => {
    const document: ItemDocument = granted(await attach(author));
    expect(document).toMatchObject({ fileName: 'zdjęcia.pdf', title: 'Zdjęcia lamp' });
    // Not yet filed: it lies there for its author's draft alone.
    expect((await new Visitor(hub.url).get(`/api/documents/${document.documentId}`)).status).toBe(404);
    const filingId = randomUUID();
    const entry: OwnInterpellations['entries'][number] = granted(await file(author, [document], filingId));
    expect(entry.documents).toEqual([{ part: 'text', ...document }]);
    expect(granted(await file(author, [document], filingId))).toEqual(entry);

    const path = `interpellations/${filingId}/documents/${document.documentId}`;
    expect((await author.get(`/api/${path}`)).bytes.toString()).toContain('Projekt uchwały');
    expect((await other.get(`/api/${path}`)).status).toBe(404);
    expect((await new Visitor(hub.url).get(`/api/public/${path}`)).status).toBe(404);
    const record: InterpellationRecord = granted(await office.visitor.get(`/api/office/interpellations/${filingId}`));
    expect(record.documents).toEqual(entry.documents);
    const audited = await databaseOf(
      hub,
      `SELECT details FROM audit_entries WHERE subject_id = $1 AND action = 'interpellation-filed'`,
      [filingId],
    );
    expect(audited).toMatchObject([{ details: { documentIds: [document.documentId] } }]);
  });

  it('they go out only when the office publishes them', async () => {
    const document: ItemDocument = granted(await attach(author, pdf('Inne zdjęcia')));
    const { interpellationId: id }: InterpellationRecord = granted(await file(author, [document]));
    const publicly = () =>
      new Visitor(hub.url).get(`/api/public/interpellations/${id}/documents/${document.documentId}`);
    const publish = async (change: object) =>
      granted(
        await office.visitor.post(`/api/office/interpellations/${id}/publications`, {
          ...{ part: 'text', ...contents, checked: true, responsible: 'Anna Kierownik' },
          ...change,
        }),
      );
    await publish({ reason: '', documentIds: [] });
    expect((await publicly()).status).toBe(404);
    await publish({ reason: 'Dołączono zdjęcia', documentIds: [document.documentId] });
    expect((await publicly()).status).toBe(200);
  });

  it('another’s file, the same twice, too many or one that is no PDF is refused', async () => {
    const document: ItemDocument = granted(await attach(other, pdf('Cudzy plik')));
    await expect(async () => granted(await file(author, [document]))).rejects.toMatchObject({
      code: 'document-unknown',
      path: 'documents',
    });
    const [one, again]: ItemDocument[] = [granted(await attach(author)), granted(await attach(author))];
    if (!one || !again) throw new Error('Not uploaded');
    await expect(async () => granted(await file(author, [one, again]))).rejects.toMatchObject({
      code: 'already-attached',
    });
    const six = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(async (no) => granted(await attach(author, pdf(`Plik ${no}`)))),
    );
    expect((await file(author, six as ItemDocument[])).status).toBe(400);
    expect((await attach(author, Buffer.from('MZ program'))).status).toBe(415);
    expect((await attach(new Visitor(hub.url))).status).toBe(401);
  });

  it('only who holds a seat with a mandate attaches, and nobody fills the disk', async () => {
    expect((await attach(office.visitor)).status).toBe(403);
    const uploads = Array.from({ length: 45 }, (_, no) => no);
    let last = 0;
    for (const no of uploads) last = (await attach(other, pdf(`Nr ${no}`))).status;
    expect(last).toBe(429);
  });
});
