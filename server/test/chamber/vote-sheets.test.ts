import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import type { VoteScan } from '../../../protocol/src/http/vote-sheets.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { readPdf } from '../pdf/read-pdf.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
});
afterAll(async () => {
  hall.everybodyLeaves();
  await hub.dispose();
});

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from('podpisy')]);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('podpisy')]);

/** @param username null: somebody who is not signed in */
async function asks(username: string | null, path: string, init: RequestInit = {}): Promise<Response> {
  const cookie = username === null ? '' : (await hall.signsIn(username)).cookie;
  return fetch(hub.url + path, { ...init, headers: { cookie, ...init.headers } });
}
const uploads = (username: string, place: string, body: Buffer, type: string) =>
  asks(username, `${place}/scans?fileName=arkusz-1`, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: { 'content-type': type },
  });
const decides = (username: string, scan: string, published: boolean) =>
  asks(username, `${scan}/publication`, {
    method: 'PUT',
    body: JSON.stringify({ published }),
    headers: { 'content-type': 'application/json' },
  });
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];

it('V-15: a sheet to print at once, a scan after the count, its hash in the log, public only by decision of the office', async () => {
  const chair = await hall.chair();
  const votingId = await openVote(chair, await hall.councillors(2, 9));
  const place = `/api/sessions/${chamber.sessionId}/votings/${votingId}`;
  const publicList = `/api/public/sessions/${chamber.sessionId}/votings/1/scans`;

  const sheet = await asks('radny1', `${place}/sheet.pdf`);
  expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const { root, untagged } = readPdf(new Uint8Array(await sheet.arrayBuffer()));
  expect(root.text).toContain('Arkusz głosowania imiennego nr 1');
  expect(untagged).toEqual([]);
  for (const stranger of ['radny3', 'gosc'])
    expect(await codeOf(await asks(stranger, `${place}/sheet.pdf`))).toEqual([404, 'voting-unknown']);
  expect((await asks(null, `${place}/sheet.pdf`)).status).toBe(401);

  expect(await codeOf(await uploads('operator', place, png, 'image/png'))).toEqual([409, 'voting-not-closed']);
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });

  // The bytes say what a file is, not its sender.
  const text = Buffer.from('to nie jest skan');
  for (const type of ['image/png', 'image/jpeg', 'application/pdf'])
    expect(await codeOf(await uploads('operator', place, text, type))).toEqual([415, 'not-a-scan']);
  const uploaded = await uploads('operator', place, png, 'application/pdf');
  expect(uploaded.status).toBe(201);
  const scan = (await uploaded.json()) as VoteScan;
  const hash = createHash('sha256').update(png).digest('hex');
  expect(scan).toMatchObject({ sha256: hash, mediaType: 'image/png', bytes: png.length, publishedAt: null });
  expect(await codeOf(await uploads('biuro', place, png, 'image/png'))).toEqual([409, 'sheet-already-attached']);
  expect((await uploads('radny3', place, jpeg, 'image/jpeg')).status).toBe(404);
  const file = `${place}/scans/${scan.documentId}`;
  expect(Buffer.from(await (await asks('biuro', file)).arrayBuffer())).toEqual(png);
  for (const stranger of ['radny3', null]) expect((await asks(stranger, file)).status).toBe(404);
  expect(await (await asks(null, publicList)).json()).toEqual([]);

  expect((await decides('operator', file, true)).status).toBe(403);
  expect((await decides('biuro', file, true)).status).toBe(200);
  expect((await asks(null, file)).headers.get('content-type')).toBe('image/png');
  expect(await (await asks(null, publicList)).json()).toMatchObject([{ documentId: scan.documentId, sha256: hash }]);
  await decides('biuro', file, false);
  expect((await asks(null, file)).status).toBe(404);

  // Paper is scanned when everybody has gone home.
  await chair.orders('CloseSession', { reason: 'Wyczerpano porządek obrad' });
  expect((await uploads('protokolant', place, jpeg, 'image/jpeg')).status).toBe(201);
  const scans = (await (await asks('biuro', `${place}/scans`)).json()) as VoteScan[];
  expect(scans.map(({ mediaType }) => mediaType)).toEqual(['image/png', 'image/jpeg']);
  const links = await hub.app.get(LiveSessions).linksOf(chamber.sessionId);
  expect(verifyLog(links, { sha256 })).toMatchObject({ verdict: 'intact', closed: true });
  const attached = links.filter(({ body }) => body.includes('"VoteSheetAttached"'));
  expect(attached.map(({ body }) => JSON.parse(body).payload.sha256)).toEqual(scans.map((each) => each.sha256));
});
