import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ViewMessage } from '../../../protocol/src/messages.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { Visitor } from '../people/visitor.js';
import { Audience } from './audience.js';

/** What goes out of the house; a part that is new is added here on purpose. */
const publicParts = [
  'adjournedUntil',
  'agenda',
  'annual',
  'closedParts',
  'committees',
  'conduct',
  'draftOnTable',
  'drafts',
  'elections',
  'floor',
  'header',
  'motions',
  'presiding',
  'quorum',
  'recess',
  'results',
  'roll',
  'rollCall',
  'voting',
];

describe('the public live view', () => {
  let hub: HubUnderTest;
  let chamber: Chamber;
  let hall: Hall;
  let audience: Audience | undefined;
  beforeAll(async () => {
    hub = await startHubUnderTest();
    chamber = await conveneChamber(hub, 15);
    hall = new Hall(hub.url, chamber);
  });
  afterEach(() => audience?.goesHome());
  afterAll(async () => {
    hall.everybodyLeaves();
    await hub.dispose();
  });
  const live = () => `/api/public/sessions/${chamber.sessionId}/live`;

  it('25 people at home see a vote: how many voted while it is open, the names when it is closed (V-08, S-21)', async () => {
    audience = await Audience.of(25, hub.url, chamber.sessionId);
    const chair = await hall.chair();
    const councillors = await hall.councillors(2, 10);
    const votingId = await openVote(chair, councillors);
    await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
    await audience.allSee('nine ballots', ({ voting }) => voting?.cast === 9);
    for (const { view } of audience.watchers) {
      expect(view?.voting?.result).toBeNull();
      expect(JSON.stringify(view)).not.toContain('"category"');
      expect(Object.keys(view ?? {}).sort()).toEqual([...publicParts].sort());
    }
    await chair.orders('CloseVoting', { votingId });
    const lagMs = await audience.allSee('the result', ({ voting }) => voting?.result?.tally.for === 9);
    expect(lagMs).toBeLessThan(5_000);
    const [first, ...others] = audience.watchers;
    expect(first?.view?.voting?.result?.lines).toHaveLength(15);
    for (const other of others) expect(other.view).toEqual(first?.view);
    await chair.orders('AnnounceVoting', { votingId });
  });

  it('somebody who comes late has the same view as those who were there from the start', async () => {
    audience = await Audience.of(1, hub.url, chamber.sessionId);
    await audience.allSee('anything', () => true);
    const answer = await new Visitor(hub.url).get(live());
    const polled = answer.json<ViewMessage<PublicView>>();
    expect(polled).toMatchObject({ audience: 'public', full: true, seq: audience.watchers[0]?.seq });
    expect(polled.parts).toEqual(audience.watchers[0]?.view);
  });

  it('a poll costs nothing when nothing happened', async () => {
    const visitor = new Visitor(hub.url);
    const first = await visitor.get(live());
    expect(first.headers['cache-control']).toBe('public, max-age=1');
    const again = await visitor.get(live(), { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('the stream tells proxies not to hold it, carries the security headers, and begins with a whole view and the time', async () => {
    const { headers, text } = await firstBytes(`${hub.url}/api/public/sessions/${chamber.sessionId}/stream`);
    expect(headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(text).toMatch(
      /^event: view\nid: \d+\ndata: \{.*"full":true.*\}\n\nevent: heartbeat\ndata: 2\d{3}-[^\n]+Z\n\n$/,
    );
  });

  it('HEAD of the stream ends at once', async () => {
    const answer = await new Visitor(hub.url).send('HEAD', `/api/public/sessions/${chamber.sessionId}/stream`);
    expect(answer.status).toBe(200);
  });

  it.each(['live', 'stream'])('%s of a session nobody convened is not found', async (what) => {
    for (const sessionId of [randomUUID(), 'x', "'; DROP TABLE session_events; --"]) {
      const answer = await new Visitor(hub.url).get(`/api/public/sessions/${encodeURIComponent(sessionId)}/${what}`);
      expect([answer.status, answer.json().code]).toEqual([404, 'unknown-session']);
    }
  });
});

it('shows no vote outside before closing, also where the statut shows votes live in the hall (V-08)', async () => {
  const hub = await startHubUnderTest();
  const chamber = await conveneChamber(hub, 15, { liveVotes: true });
  const hall = new Hall(hub.url, chamber);
  const audience = await Audience.of(2, hub.url, chamber.sessionId);
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 9);
  const votingId = await openVote(chair, councillors);
  await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
  await chair.until('głosy na żywo', ({ view }) => view?.voting?.liveLines?.filter(isFor).length === 8);
  await audience.allSee('eight ballots', ({ voting }) => voting?.cast === 8);
  const page = await new Visitor(hub.url).get(`/sesje/${chamber.sessionId}`);
  for (const sent of [...audience.watchers.map(({ view }) => JSON.stringify(view)), page.bytes.toString()]) {
    expect(sent).not.toContain('"category"');
  }
  await chair.orders('CloseVoting', { votingId });
  await audience.allSee('the names', ({ voting }) => voting?.result?.lines.filter(isFor).length === 8);
  audience.goesHome();
  hall.everybodyLeaves();
  await hub.dispose();
});

function isFor({ category }: { category: string }): boolean {
  return category === 'for';
}

describe('the limits of the live view', () => {
  it('an address has so many streams; the next is told so, other addresses still come in, a place given up is free', async () => {
    const hub = await startHubUnderTest({ settings: { streamsPerAddress: 3 } });
    const { sessionId } = await conveneChamber(hub, 15);
    const stream = `/api/public/sessions/${sessionId}/stream`;
    const audience = await Audience.of(3, hub.url, sessionId);
    const refused = await new Visitor(hub.url).get(stream);
    expect([refused.status, refused.json().code]).toEqual([429, 'too-many-streams']);
    await firstBytes(hub.url + stream, '127.0.0.2');
    audience.watchers[0]?.goesAway();
    await expect.poll(async () => (await firstBytes(hub.url + stream)).status).toBe(200);
    audience.goesHome();
    await hub.dispose();
  });

  it('a hub that stops sends its watchers home and does not wait for them', async () => {
    const hub = await startHubUnderTest();
    const { sessionId } = await conveneChamber(hub, 15);
    const ended = fetch(`${hub.url}/api/public/sessions/${sessionId}/stream`).then((response) => response.text());
    await Audience.of(20, hub.url, sessionId);
    const since = performance.now();
    await hub.stop();
    expect(performance.now() - since).toBeLessThan(3_000);
    expect(await ended).toContain('event: view');
    await hub.database.drop();
  });
});

it('the process of the streams dies: votes go on, the next watchers have one again, and the hub still stops', async () => {
  const hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
  const chamber = await conveneChamber(hub, 15);
  const hall = new Hall(hub.url, chamber);
  const audience = await Audience.of(3, hub.url, chamber.sessionId);
  const chair = await hall.chair();
  const councillors = await hall.councillors(2, 9);
  const votingId = await openVote(chair, councillors);
  process.kill((await streamsOf(hub)).process, 'SIGKILL');
  await Promise.all(councillors.map((person) => person.orders('CastBallot', { votingId, choice: 'for' })));
  await expect.poll(async () => (await streamsOf(hub)).watchers).toBe(0);
  const again = await Audience.of(3, hub.url, chamber.sessionId);
  await again.allSee('eight ballots', ({ voting }) => voting?.cast === 8);
  process.kill((await streamsOf(hub)).process, 'SIGKILL');
  await expect.poll(async () => (await streamsOf(hub)).process).toBe(0);
  again.goesHome();
  audience.goesHome();
  hall.everybodyLeaves();
  await hub.dispose();
});

interface Streams {
  readonly watchers: number;
  readonly process: number;
}

async function streamsOf({ url }: HubUnderTest): Promise<Streams> {
  const health = (await new Visitor(url).get('/health/ready')).json<{ checks: { streams: { details: Streams } } }>();
  return health.checks.streams.details;
}

/** What comes at the beginning of a stream; then the reader leaves. */
function firstBytes(url: string, from?: string) {
  return new Promise<{ status: number | undefined; headers: object; text: string }>((resolve, reject) => {
    const request = get(url, { localAddress: from }, (response) => {
      let text = '';
      const done = () => {
        resolve({ status: response.statusCode, headers: response.headers, text });
        request.destroy();
      };
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.includes('event: heartbeat')) done();
      });
      response.on('end', done);
    });
    request.on('error', reject);
  });
}
