import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../../core/src/session/events.js';
import type { Choice } from '../../../core/src/voting/voting.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { type Clock } from '../../src/platform/clock/clock.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { acquainted } from '../hubs/session-owner.js';
import { type BareSocket, bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';

let hub: HubUnderTest;
let other: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let votingId: string;
const hour = 3_600_000;
/** A machine whose clock is wrong. */
const off = (ms: number): Clock => ({ now: () => new Date(Date.now() + ms).toISOString() });
beforeAll(async () => {
  hub = await startHubUnderTest({ clock: off(2 * hour), settings: { logLevel: 'silent' } });
  chamber = await conveneChamber(hub, 15);
  other = await startHubUnderTest({ database: hub.database, settings: { logLevel: 'silent' } });
  await acquainted(hub, other);
  hall = new Hall(hub.url, chamber);
  votingId = await openVote(await hall.chair(), await hall.councillors(2, 15));
});
afterAll(async () => {
  hall.everybodyLeaves();
  await other.dispose();
  await hub.dispose();
});

/** One more connection of a councillor's desk. */
async function lineOf(seat: number, url = hub.url, deviceId = `device-of-${chamber.memberId(seat)}`) {
  const socket = await bareSocket(url, `radny${seat}`, {}, deviceId);
  await socket.ask('watch', { sessionId: chamber.sessionId, audience: 'hall', lastSeq: null });
  return socket;
}

function ballot(choice: Choice, order: { press?: number; seen?: number | null; at?: string } = {}) {
  const payload = { votingId, choice, ...order };
  return { id: newCommandId(), sessionId: chamber.sessionId, type: 'CastBallot', payload };
}

async function ballotsOf(seat: number): Promise<{ seq: number; hash: string; at: string; choice: Choice }[]> {
  const client = new pg.Client({ connectionString: hub.database.superuserUrl });
  await client.connect();
  const { rows } = await client.query(
    `SELECT seq, hash, body::json->>'at' AS at, body::json->'payload'->>'choice' AS choice FROM session_events
     WHERE session_id = $1 AND event_type = 'BallotCast' AND body::json->'payload'->>'memberId' = $2 ORDER BY seq`,
    [chamber.sessionId, chamber.memberId(seat)],
  );
  await client.end();
  return rows;
}

function leave(...lines: BareSocket[]): void {
  for (const line of lines) line.disconnect();
}

it('V-03: a vote stuck on an old connection of a desk comes behind the newer one and does not undo it', async () => {
  const [old, now] = [await lineOf(3), await lineOf(3)];
  const stuck = ballot('for', { press: 1, seen: null });
  expect(await now.ask('command', ballot('against', { press: 2, seen: null }))).toMatchObject({ status: 'accepted' });
  expect(await old.ask('command', stuck)).toMatchObject({
    status: 'refused',
    refusal: { code: 'ballot-overtaken', text: expect.stringContaining('późniejszy wybór') },
  });
  expect(await now.ask('command', stuck)).toMatchObject({ refusal: { code: 'ballot-overtaken' } });
  expect((await ballotsOf(3)).map(({ choice }) => choice)).toEqual(['against']);
  leave(old, now);
});

it('V-03: the same when the older one waited on another hub', async () => {
  const [here, there] = [await lineOf(4), await lineOf(4, other.url)];
  expect(await there.ask('command', ballot('for', { press: 7, seen: null }))).toMatchObject({ status: 'accepted' });
  expect(await here.ask('command', ballot('against', { press: 6, seen: null }))).toMatchObject({
    refusal: { code: 'ballot-overtaken' },
  });
  expect(await there.ask('command', ballot('against', { press: 5, seen: null }))).toMatchObject({
    refusal: { code: 'ballot-overtaken' },
  });
  expect(await ballotsOf(4)).toHaveLength(1);
  leave(here, there);
});

it('V-07: what the older device sent before the newer one voted does not undo that vote once it has the vote again', async () => {
  const older = await lineOf(5, other.url, 'older-device');
  const newer = await lineOf(5, hub.url, 'newer-device');
  const cast = await newer.ask('command', ballot('abstain', { press: 30, seen: null }));
  expect(cast).toMatchObject({ status: 'accepted' });
  expect(await older.ask('command', ballot('for', { press: 2, seen: null }))).toMatchObject({
    failure: { code: 'newer-desk' },
  });
  const turned = new Promise((resolve) => older.raw.once('notice', resolve));
  leave(newer);
  // The desk of the hall, where nobody pressed, is still connected and is not newer.
  await turned;
  expect(await older.ask('command', ballot('for', { press: 2, seen: null }))).toMatchObject({
    refusal: { code: 'ballot-overtaken' },
  });
  const seen = cast.seq as number;
  expect(await older.ask('command', ballot('against', { press: 3, seen }))).toMatchObject({ status: 'accepted' });
  expect((await ballotsOf(5)).map(({ choice }) => choice)).toEqual(['abstain', 'against']);
  leave(older);
});

it('a vote sent a thousand times counts once, with one answer; pressed again it is acknowledged with the ballot that stands', async () => {
  const line = await lineOf(6);
  const first = ballot('for');
  const receipt = await line.ask('command', first);
  const later = await lineOf(7);
  expect(await later.ask('command', ballot('against'))).toMatchObject({ status: 'accepted' });
  const sessions = hub.app.get(LiveSessions);
  const actor: Actor = {
    personId: 'radny6',
    memberId: chamber.memberId(6),
    roles: ['councillor'],
    deviceId: `device-of-${chamber.memberId(6)}`,
  };
  const sent = (command: object) => sessions.execute(command as CommandEnvelope, actor);
  const repeated = await Promise.all(Array.from({ length: 1_000 }, () => sent(first)));
  expect(repeated.filter((answer) => JSON.stringify(answer) !== JSON.stringify(receipt))).toEqual([]);
  const pressedAgain = await Promise.all(Array.from({ length: 1_000 }, () => sent(ballot('for'))));
  const stored = await ballotsOf(6);
  expect(stored).toHaveLength(1);
  const { choice: _choice, ...standing } = stored[0] ?? { choice: null };
  expect(receipt).toMatchObject(standing);
  expect(pressedAgain.every((answer) => answer.status === 'accepted')).toBe(true);
  expect(new Set(pressedAgain.map((answer) => answer.status === 'accepted' && answer.hash))).toEqual(
    new Set([stored[0]?.hash]),
  );
  // The other hub has no such command in memory and answers from the log.
  const elsewhere = await lineOf(6, other.url);
  expect(await elsewhere.ask('command', first)).toEqual(receipt);
  leave(line, later, elsewhere);
});

it('G-07, V-06: a desk says no time, a hub whose clock is two hours behind writes no event before the last one', async () => {
  const line = await lineOf(8);
  expect(await line.ask('command', ballot('for', { at: '2020-01-01T00:00:00.000Z' }))).toMatchObject({
    failure: { code: 'bad-payload', path: 'payload.at' },
  });
  expect(await line.ask('command', ballot('for'))).toMatchObject({ status: 'accepted' });
  leave(line);
  hall.everybodyLeaves();
  await hub.stop();
  const behind = await lineOf(9, other.url);
  await expect
    .poll(async () => (await behind.ask('command', ballot('against'))).status, { timeout: 15_000, interval: 500 })
    .toBe('accepted');
  const [before, after] = [(await ballotsOf(8)).at(-1), (await ballotsOf(9)).at(-1)];
  expect(after?.at).toBe(before?.at);
  expect(after?.seq).toBeGreaterThan(before?.seq ?? 0);
  leave(behind);
}, 40_000);
