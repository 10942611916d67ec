import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { signedIn } from '../people/accounts.js';
import { CouncilOffice, pdf, resolutionOf } from '../people/council-office.js';
import { databaseOf } from '../people/database.js';
import { Visitor } from '../people/visitor.js';

const asPdf = { 'content-type': 'application/pdf' };

describe('documents', () => {
  let hub: HubUnderTest;
  let office: CouncilOffice;
  let stranger: Visitor;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    office = await CouncilOffice.at(hub);
    stranger = new Visitor(hub.url);
  });
  afterAll(() => hub.dispose());

  function filesOnDisk(): string[] {
    const folder = join(hub.settings.dataDirectory, 'documents');
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  }

  it('are kept under the hash of their bytes and read back as they were', async () => {
    const bytes = Buffer.concat([pdf('Źródło'), randomBytes(300_000)]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const document = await office.uploads(bytes, { title: 'Projekt „A”', fileName: 'Uchwała łąki.pdf' });
    expect(document).toMatchObject({ title: 'Projekt „A”', fileName: 'Uchwała łąki.pdf', sha256, bytes: bytes.length });
    expect(filesOnDisk()).toContain(sha256);
    const answer = await office.visitor.get(`/api/documents/${document.documentId}`);
    expect(answer.status).toBe(200);
    expect(answer.bytes.equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/frame-ancestors 'self'$/),
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-store',
      etag: `"${sha256}"`,
    });
    expect(answer.headers['content-disposition']).toMatch(
      /^inline; filename="Uchwala laki.pdf"; filename\*=UTF-8''Uchwa%C5%82a/,
    );
  });

  it('lie on disk once, however often they are uploaded', async () => {
    const bytes = pdf('dwa razy');
    const [a, b] = [await office.uploads(bytes), await office.uploads(bytes)];
    expect(a.documentId).not.toBe(b.documentId);
    expect(filesOnDisk().filter((name) => name === a.sha256)).toHaveLength(1);
  });

  it('come in parts to a viewer that asks so, and not at all when it has them', async () => {
    const bytes = pdf('0123456789');
    const { documentId, sha256 } = await office.uploads(bytes);
    const path = `/api/documents/${documentId}`;
    const part = await office.visitor.get(path, { range: 'bytes=2-5' });
    expect([part.status, part.bytes.toString(), part.headers['content-range']]).toEqual([
      206,
      bytes.subarray(2, 6).toString(),
      `bytes 2-5/${bytes.length}`,
    ]);
    const beyond = await office.visitor.get(path, { range: 'bytes=999-' });
    expect([beyond.status, beyond.headers['content-range'], beyond.json().code]).toEqual([
      416,
      `bytes */${bytes.length}`,
      'range-unsatisfiable',
    ]);
    const stale = await office.visitor.get(path, { range: 'bytes=2-5', 'if-range': '"other"' });
    expect([stale.status, stale.bytes.length]).toEqual([200, bytes.length]);
    const known = await office.visitor.get(path, { 'if-none-match': `"${sha256}"` });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
  });

  it('are for the office alone until the notice of their session, then for everybody', async () => {
    const { termId } = await office.formsCouncil();
    const document = await office.uploads(pdf('tajne do zawiadomienia'));
    const path = `/api/documents/${document.documentId}`;
    const mayor = await signedIn(hub, { username: 'wojt', roles: ['mayor'] });
    const trainingOffice = await CouncilOffice.at(hub, true);
    const { sessionId } = await office.prepares(termId, { agenda: [resolutionOf('1', [document])] });
    for (const reader of [stranger, mayor, trainingOffice.visitor]) {
      const answer = await reader.get(path);
      expect([answer.status, answer.json().code]).toEqual([404, 'document-unknown']);
    }
    await office.convenes(sessionId);
    const answer = await stranger.get(path);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'public, no-cache']);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['four bytes', Buffer.from('%PDF')],
    ['a web page', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a program', Buffer.from('MZ\x90\x00')],
    ['a PDF behind something else', Buffer.concat([Buffer.from('x'), pdf()])],
  ])('that are %s are refused', async (_what, bytes) => {
    const before = filesOnDisk();
    await expect(office.uploads(bytes)).rejects.toMatchObject({ status: 415, code: 'not-pdf' });
    expect(filesOnDisk()).toEqual(before);
  });

  it('over 25 MB are refused with words, and leave nothing', async () => {
    const before = filesOnDisk();
    const bytes = Buffer.alloc(25 * 1024 * 1024 + 1);
    pdf().copy(bytes);
    await expect(office.uploads(bytes)).rejects.toMatchObject({
      status: 413,
      code: 'too-large',
      text: 'Plik jest większy niż 25 MB.',
    });
    expect(filesOnDisk()).toEqual(before);
    expect(await office.uploads(bytes.subarray(0, 25 * 1024 * 1024))).toMatchObject({ bytes: 25 * 1024 * 1024 });
  });

  it('broken off half-way leave nothing', async () => {
    const before = filesOnDisk();
    const rows = await databaseOf(hub, 'SELECT * FROM documents');
    for (let no = 0; no < 5; no += 1) {
      const sending = request(`${hub.url}/api/office/documents?title=A&fileName=a.pdf`, {
        method: 'PUT',
        headers: { ...asPdf, cookie: office.visitor.cookie ?? '', 'content-length': 1_000_000 },
      });
      sending.on('error', () => undefined);
      sending.write(Buffer.concat([pdf(), randomBytes(200_000)]));
      await expect.poll(filesOnDisk).toHaveLength(before.length + 1);
      sending.destroy();
      await expect.poll(filesOnDisk).toEqual(before);
    }
    expect(await databaseOf(hub, 'SELECT * FROM documents')).toEqual(rows);
    expect((await office.visitor.get('/health/ready')).status).toBe(200);
  });

  it.each([
    ['no title', 'fileName=a.pdf', 400],
    ['an empty file name', 'title=A&fileName=', 400],
    ['a title without end', `fileName=a.pdf&title=${'x'.repeat(400)}`, 400],
    ['a field too many', 'title=A&fileName=a.pdf&sha256=0', 400],
  ])('with %s are refused', async (_what, query, status) => {
    const answer = await office.visitor.put(`/api/office/documents?${query}`, pdf(), asPdf);
    expect(answer.status).toBe(status);
    expect(answer.json()).toMatchObject({ code: 'bad-request' });
  });

  it('of another kind than PDF are refused by what they say they are', async () => {
    const answer = await office.visitor.put('/api/office/documents?title=A&fileName=a.pdf', Buffer.from('PK'), {
      'content-type': 'application/zip',
    });
    expect([answer.status, answer.json().code]).toEqual([415, 'unsupported-type']);
  });

  it('cannot be uploaded by anybody else', async () => {
    const mayor = await signedIn(hub, { username: 'wojt2', roles: ['mayor', 'operator', 'recorder'] });
    const path = '/api/office/documents?title=A&fileName=a.pdf';
    expect((await stranger.put(path, pdf(), asPdf)).status).toBe(401);
    expect((await mayor.put(path, pdf(), asPdf)).status).toBe(403);
  });

  it('that nobody knows are not found, whatever the id', async () => {
    expect((await stranger.get(`/api/documents/${randomUUID()}`)).status).toBe(404);
    expect((await stranger.get('/api/documents/..%2f..%2fetc%2fpasswd')).status).toBe(400);
  });

  it('lost from the disk are a failure of the hub, not a blank page', async () => {
    const document = await office.uploads(pdf('zgubiony'));
    rmSync(join(hub.settings.dataDirectory, 'documents', document.sha256.slice(0, 2), document.sha256));
    const answer = await office.visitor.get(`/api/documents/${document.documentId}`);
    expect([answer.status, answer.json().code]).toEqual([500, 'failure']);
  });
});
