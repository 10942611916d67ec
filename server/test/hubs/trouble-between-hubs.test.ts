import pg from 'pg';
import { afterEach, expect, it, vi } from 'vitest';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { SignIns } from '../../src/identity/sign-ins/sign-ins.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import type { Settings } from '../../src/platform/config/settings.js';
import { type BareSocket, bareSocket } from '../chamber/bare-socket.js';
import { type Chamber, conveneChamber, Hall, openVote } from '../chamber/chamber.js';
import { missingReceipts, type Receipt } from '../chamber/stored-receipts.js';
import { cutConnections } from '../cluster/database-outage.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { acquainted, ownerOf } from './session-owner.js';

let first: HubUnderTest;
let second: HubUnderTest;
let chamber: Chamber;
const sockets: BareSocket[] = [];
const halls: Hall[] = [];
afterEach(async () => {
  for (const hall of halls.splice(0)) hall.everybodyLeaves();
  for (const socket of sockets.splice(0)) socket.disconnect();
  await second.dispose();
  await first.dispose();
});

async function twoHubs(settings: Partial<Settings> = {}): Promise<void> {
  first = await startHubUnderTest({ settings: { logLevel: 'silent', ...settings } });
  chamber = await conveneChamber(first, 15);
  second = await startHubUnderTest({ database: first.database, settings: { logLevel: 'silent', ...settings } });
  await acquainted(first, second);
  halls.push(new Hall(first.url, chamber), new Hall(second.url, chamber));
}

const at = (hub: 0 | 1) => halls[hub] as Hall;

it('hubs that cannot reach each other take turns: slow, and no vote is lost or counted twice', async () => {
  await twoHubs({ hubAddress: 'http://127.0.0.1:9' });
  const chair = await at(0).chair();
  const here = await at(0).councillors(2, 4);
  const there = await at(1).councillors(5, 8);
  const votingId = await openVote(chair, [...here, ...there]);
  const receipts: Receipt[] = [];
  await Promise.all(
    [...here, ...there].map(async (person) => {
      for (const choice of ['against', 'for'] as const)
        receipts.push(await person.orders('CastBallot', { votingId, choice }));
    }),
  );
  await chair.orders('CastBallot', { votingId, choice: 'abstain' });
  await chair.orders('CloseVoting', { votingId });
  await there[0]?.until('wynik', ({ view }) => view?.voting?.result?.tally.for === 7);
  expect(new Set(receipts.map(({ seq }) => seq)).size).toBe(14);
  expect(await missingReceipts(first.database, chamber.sessionId, receipts)).toEqual([]);
  expect((await ownerOf(first.database, chamber.sessionId)).epoch).toBeGreaterThan(2);
}, 60_000);

it('the line between hubs breaks: what was missed meanwhile is caught up with, views and sign-outs alike', async () => {
  await twoHubs();
  const chair = await at(0).chair();
  const there = await at(1).councillors(2, 8);
  const socket = await bareSocket(second.url, 'radny12');
  sockets.push(socket);
  const closed = socket.closed();
  const votingId = await openVote(chair, there);
  expect(await cutConnections(first.database, 'kworum-bus')).toBe(2);
  const gone = await fetch(`${first.url}/api/sign-out`, { method: 'POST', headers: { cookie: socket.cookie } });
  expect(gone.status).toBeLessThan(300);
  await chair.orders('CastBallot', { votingId, choice: 'for' });
  await there[0]?.until('głos z drugiego węzła', ({ view }) => view?.voting?.cast === 1);
  expect(await closed).toBe('io server disconnect');
  await acquainted(first, second);
  await there[3]?.orders('CastBallot', { votingId, choice: 'against' });
  await chair.until('głos z drugiego węzła', ({ view }) => view?.voting?.cast === 2);
}, 60_000);

it('a log that lost its end is found by the hub that writes on, and shut on the other as well', async () => {
  await twoHubs();
  const chair = await at(0).chair();
  await openVote(chair, await at(1).councillors(2, 8));
  const superuser = new pg.Client({ connectionString: first.database.superuserUrl });
  await superuser.connect();
  await superuser.query('SET session_replication_role = replica');
  await superuser.query(
    `DELETE FROM session_events e WHERE session_id = $1
        AND seq = (SELECT max(seq) FROM session_events WHERE session_id = e.session_id)`,
    [chamber.sessionId],
  );
  await superuser.end();
  expect((await second.app.get(LiveSessions).stateOf(chamber.sessionId)).status).toBe('open');
  await cutConnections(first.database, 'kworum-log');
  await chair.isRefused('CheckQuorum', {}, 'log-broken');
  const watch = { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null };
  const socket = await bareSocket(second.url, 'radny12');
  sockets.push(socket);
  await vi.waitFor(async () => {
    expect(await socket.ask('watch', watch)).toMatchObject({ failure: { code: 'log-broken' } });
  }, 10_000);
  const command = { id: newCommandId(), sessionId: chamber.sessionId, type: 'CheckQuorum', payload: {} };
  expect(await socket.ask('command', command)).toMatchObject({ status: 'failed' });
}, 60_000);

it('after a stop of the other hub nothing of it is left: its sign-ins stand, its desks are gone', async () => {
  await twoHubs();
  const operator = await at(0).operator();
  const there = await at(1).councillors(2, 4);
  const connected = (count: number) =>
    operator.until(
      `${count} połączonych`,
      ({ view }) => view?.connections.filter((desk) => desk.connected).length === count,
    );
  await connected(3);
  const { cookie } = (there[0] as (typeof there)[number]).http;
  await second.stop();
  await connected(0);
  expect(await first.app.get(SignIns).personOf(cookie)).toMatchObject({ username: 'radny2' });
}, 60_000);
