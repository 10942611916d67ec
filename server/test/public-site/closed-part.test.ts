import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { parseLog } from '../../../protocol/src/log-lines.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import type { Person } from '../../../rehearsal/src/people/person.js';
import { sha256 } from '../../src/event-log/sha256.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

/** Words that are said inside only. */
const secret = 'Sprawa zdrowia mieszkańca';
const grounds = {
  basis: 'art. 5 ust. 2 u.d.i.p.',
  scope: 'Rozpatrzenie skargi',
  decidedBy: 'Przewodniczący Rady',
  interest: 'osoba fizyczna',
};

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let chair: Person<ChairView>;
let councillors: Person[];
let stream: { text: string; close: () => void };
beforeAll(async () => {
  hub = await startHubUnderTest();
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  chair = await hall.chair();
  councillors = await hall.councillors(2, 9);
  stream = await listens();
});
afterAll(async () => {
  stream.close();
  hall.everybodyLeaves();
  await hub.dispose();
});

async function listens() {
  const abort = new AbortController();
  const heard = { text: '', close: () => abort.abort() };
  const response = await fetch(`${hub.url}/api/public/sessions/${chamber.sessionId}/stream`, { signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) heard.text += part.value;
  };
  read().catch(() => undefined);
  return heard;
}

const api = () => `/api/public/sessions/${chamber.sessionId}`;
const doors = () => [
  `${api()}/live`,
  `${api()}/votings`,
  `${api()}/votings/1`,
  `${api()}/votings/2`,
  `${api()}/votings/2.csv`,
  `${api()}/named-list.json`,
  `${api()}/named-list.csv`,
  `${api()}/votings/2/scans`,
  `${api()}/speeches`,
  `${api()}/speeches.csv`,
  `${api()}/log.jsonl`,
  '/',
  '/sesje',
  `/sesje/${chamber.sessionId}`,
  `/sesje/${chamber.sessionId}/glosowania/1`,
  `/sesje/${chamber.sessionId}/glosowania/2`,
  `/sesje/${chamber.sessionId}/dziennik`,
];

/** Every public page, file and answer, past what is kept for a second. */
async function everythingOutside(): Promise<Record<string, string>> {
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  const answers = await Promise.all(
    doors().map(async (path) => {
      const text = await (await fetch(hub.url + path, { headers: { accept: 'text/html,*/*' } })).text();
      return [path, text] as const;
    }),
  );
  return Object.fromEntries(answers);
}

/** A PDF says in its etag what it holds. */
async function pdfMark(file: string): Promise<string | null> {
  return (await fetch(`${hub.url}${api()}/${file}`)).headers.get('etag');
}

const withoutTime = (text: string) =>
  text.replace(/"serverTime":"[^"]*"/g, '').replace(/serverTime&quot;:&quot;[^&]*/g, '');
const told = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).map(([path, text]) => [path, withoutTime(text)]));

it('S-27: no byte of what happens inside reaches the public door; desks inside go on', async () => {
  const first = await openVote(chair, councillors);
  await chair.orders('CloseVoting', { votingId: first });
  await chair.orders('AnnounceVoting', { votingId: first });
  await chair.isRefused('StartClosedPart', { ...grounds, basis: ' ' }, 'legal-basis-required');
  await chair.orders('StartClosedPart', grounds);
  const before = told(await everythingOutside());
  const pdfsBefore = await Promise.all(['named-list.pdf', 'attendance.pdf'].map(pdfMark));
  expect(before[`${api()}/live`]).toContain(grounds.basis);
  const heardBefore = stream.text.length;

  const vote = { subject: secret, kind: 'resolution', majority: { kind: 'simple' }, basis: 'art. 14' } as const;
  const [second, third] = councillors as [Person, Person];
  await second.orders('RequestFloor', { kind: 'speech', personId: null });
  await chair.until('zgłoszenie', ({ view }) => view?.floor.queue.length === 1);
  await chair.orders('GrantFloor', { requestId: chair.view.floor.queue[0]?.requestId ?? '' });
  await chair.orders('EndFloor', {});
  await chair.orders('PrepareVoting', { itemId: 'i2', documentIds: ['d2'], ...vote });
  await third.until('głosowanie wewnątrz', ({ view }) => view?.voting?.subject === secret);
  const votingId = chair.view.voting?.votingId ?? '';
  await chair.orders('ExcludeMember', { votingId, memberId: chamber.memberId(4), reason: `${secret} – krewny` });
  await chair.orders('OpenVoting', { votingId, acceptUnreachable: false });
  await third.until('karta', ({ own }) => own?.ballot?.right === 'may-vote');
  await third.orders('CastBallot', { votingId, choice: 'against' });
  await chair.orders('CloseVoting', { votingId });
  await chair.orders('AnnounceVoting', { votingId });
  await (await hall.councillor(10)).orders('RecordAttendance', {
    memberId: chamber.memberId(10),
    kind: 'entered-late',
  });
  await third.until('wynik', ({ view }) => view?.voting?.status === 'announced');

  expect(told(await everythingOutside())).toEqual(before);
  expect(await Promise.all(['named-list.pdf', 'attendance.pdf'].map(pdfMark))).toEqual(pdfsBefore);
  expect(stream.text.slice(heardBefore).replace(/event: heartbeat\ndata: [^\n]*\n\n/g, '')).toBe('');

  await chair.orders('EndClosedPart', {});
  const after = await everythingOutside();
  for (const text of [...Object.values(after), stream.text]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(votingId);
  }
  // What holds now is told again: who is here, which item is discussed.
  expect(after[`${api()}/live`]).toContain('"present":10');
});

it('S-27: the published log still verifies, with the hashes of what it does not tell', async () => {
  const text = await (await fetch(`${hub.url}${api()}/log.jsonl`)).text();
  const report = verifyLog(parseLog(text), { sha256 });
  expect(report).toMatchObject({ verdict: 'intact', votings: [{ no: 1 }] });
  expect(report.verdict === 'intact' && report.sealed).toBeGreaterThan(8);
});

it('a screen shows the basis and nothing else', async () => {
  const wall = await hall.sits('operator', 'wall', null);
  await chair.orders('StartClosedPart', grounds);
  await wall.until('jawność wyłączona', ({ view }) => (view as unknown as { scene: string }).scene === 'closed-part');
  await chair.orders('CheckQuorum', {});
  await chair.orders('SuspendItem', { itemId: 'i2' });
  await chair.until('zawieszony', ({ view }) => view?.agenda.currentItemId === null);
  expect(wall.view.agenda.currentItemId).toBe('i2');
  await chair.orders('EndClosedPart', {});
  await wall.until('punkt zawieszony', ({ view }) => view?.agenda.currentItemId === null);
});
