import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { DeskEntry } from '../../src/live-session/desk-journal/desk-entry.js';
import { DeskJournal } from '../../src/live-session/desk-journal/desk-journal.js';
import { LiveSessions } from '../../src/live-session/live-sessions.js';
import { ThisHub } from '../../src/platform/hubs/this-hub.js';
import { takeAway } from '../cluster/database-outage.js';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';
import { bareSocket } from './bare-socket.js';
import { type Chamber, conveneChamber, Hall, openVote } from './chamber.js';

interface Entry {
  readonly kind: string;
  readonly device_id: string;
  readonly hub_id: string;
  readonly voting_id: string | null;
  readonly command_id: string | null;
  readonly seq: number | null;
  readonly detail: string | null;
}

let hub: HubUnderTest;
let chamber: Chamber;
let hall: Hall;
let votingId: string;
let client: pg.Client;
beforeAll(async () => {
  hub = await startHubUnderTest({ settings: { logLevel: 'silent' } });
  chamber = await conveneChamber(hub, 15);
  hall = new Hall(hub.url, chamber);
  votingId = await openVote(await hall.chair(), await hall.councillors(2, 9));
  await connects();
});
afterAll(async () => {
  hall.everybodyLeaves();
  await client.end();
  await hub.dispose();
});

async function connects(): Promise<void> {
  client = new pg.Client({ connectionString: hub.database.hubUrl });
  await client.connect();
}

async function entriesOf(deviceId: string): Promise<Entry[]> {
  await hub.app.get(DeskJournal).write();
  const { rows } = await client.query<Entry>(
    'SELECT * FROM desk_journal WHERE session_id = $1 AND device_id = $2 ORDER BY entry_id',
    [chamber.sessionId, deviceId],
  );
  return rows;
}

const watch = () => ({ sessionId: chamber.sessionId, audience: 'hall', lastSeq: null });
const cast = (payload: object) => ({
  id: newCommandId(),
  sessionId: chamber.sessionId,
  type: 'CastBallot',
  payload: { votingId, ...payload },
});

it('notes what a desk was sent, that it shows it, its ballot with the receipt, and how the connection ended; never the choice', async () => {
  const deviceId = 'desk-of-evidence';
  const socket = await bareSocket(hub.url, 'radny3', {}, deviceId);
  const { seq: sent } = await socket.ask('watch', watch());
  socket.raw.emit('shown', { votingId });
  socket.raw.emit('shown', { votingId });
  socket.raw.emit('shown', { votingId: randomUUID() });
  socket.raw.emit('shown', 'nonsense');
  const ballot = cast({ choice: 'against' });
  const ack = await socket.ask('command', ballot);
  const refused = cast({ choice: 'for', press: 1, seen: null });
  expect(await socket.ask('command', cast({ choice: 'against', press: 5, seen: ack.seq }))).toMatchObject({
    status: 'accepted',
  });
  await socket.ask('command', refused);
  socket.disconnect();
  await expect.poll(async () => (await entriesOf(deviceId)).at(-1)?.kind).toBe('left');
  const entries = await entriesOf(deviceId);
  expect(entries.map(({ kind }) => kind)).toEqual([
    ...['connected', 'told-of-vote', 'shown', 'ballot-received', 'ballot-acknowledged'],
    ...['ballot-received', 'ballot-acknowledged', 'ballot-received', 'ballot-refused', 'left'],
  ]);
  const of = (kind: string) => entries.find((entry) => entry.kind === kind);
  expect(of('told-of-vote')).toMatchObject({ voting_id: votingId, seq: sent, hub_id: hub.app.get(ThisHub).hubId });
  expect(of('ballot-acknowledged')).toMatchObject({ command_id: ballot.id, seq: ack.seq, voting_id: votingId });
  expect(of('ballot-refused')).toMatchObject({ command_id: refused.id, detail: 'ballot-overtaken' });
  expect(of('left')?.detail).toBe('client namespace disconnect');
  expect(JSON.stringify(entries)).not.toMatch(/against|"for"|abstain/);
});

it('V-07: both desks of a councillor learn who votes, and the journal knows it', async () => {
  const older = await bareSocket(hub.url, 'radny4', {}, 'older-of-two');
  await older.ask('watch', watch());
  const newer = await bareSocket(hub.url, 'radny4', {}, 'newer-of-two');
  await newer.ask('watch', watch());
  newer.disconnect();
  await expect.poll(async () => (await entriesOf('older-of-two')).at(-1)?.kind).toBe('this-desk-votes');
  expect((await entriesOf('older-of-two')).map(({ kind }) => kind)).toContain('newer-desk');
  older.disconnect();
});

it('notes no desk that is none: operator and guests leave no trace', async () => {
  const operator = await bareSocket(hub.url, 'operator', {}, 'operators-device');
  await operator.ask('watch', { ...watch(), audience: 'operator' });
  operator.raw.emit('shown', { votingId });
  operator.disconnect();
  expect(await entriesOf('operators-device')).toEqual([]);
});

it('no vote waits for it: without a database it waits itself, and tells what it had to drop', async () => {
  const journal = hub.app.get(DeskJournal);
  await journal.write();
  await client.end();
  const bringBack = await takeAway(hub.database);
  const entry: DeskEntry = {
    ...{ sessionId: chamber.sessionId, at: new Date().toISOString(), memberId: chamber.memberId(5), votingId: null },
    ...{ deviceId: 'desk-in-the-dark', kind: 'connected' as const, commandId: null, seq: null, detail: null },
  };
  for (let count = 0; count < 20_003; count += 1) journal.note(entry);
  await journal.write();
  await bringBack();
  await connects();
  await expect.poll(async () => (await entriesOf('desk-in-the-dark')).length, { timeout: 15_000 }).toBe(20_000);
  await journal.write();
  const { rows } = await client.query('SELECT dropped FROM desk_journal_gaps');
  expect(rows.reduce((sum, { dropped }) => sum + dropped, 0)).toBeGreaterThanOrEqual(3);
  const state = await hub.app.get(LiveSessions).stateOf(chamber.sessionId);
  expect(state.votings[0]?.status).toBe('open');
}, 40_000);

it('entries are never changed; they leave after two years and not before', async () => {
  await expect(client.query("UPDATE desk_journal SET detail = 'x'")).rejects.toMatchObject({ code: '42501' });
  await expect(client.query('DELETE FROM desk_journal')).rejects.toMatchObject({ code: '42501' });
  await client.query(
    `INSERT INTO desk_journal (hub_id, session_id, at, member_id, device_id, kind)
     VALUES (gen_random_uuid(), $1, now() - interval '3 years', 'm1', 'old-desk', 'connected')`,
    [chamber.sessionId],
  );
  await client.query("DELETE FROM desk_journal WHERE at < now() - interval '2 years'");
  expect(await entriesOf('old-desk')).toEqual([]);
});
