import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Sitting } from '../../../core/src/testing/sitting.js';
import { LogReader } from '../../src/event-log/log-reader.js';
import { type LogRow, logRow } from '../../src/event-log/log-row.js';
import { AppendConflict, AppendRefused, type LogWriter, NotOwner } from '../../src/event-log/log-writer.js';
import { LogWriters } from '../../src/event-log/log-writers.js';
import type { SessionOwner } from '../../src/event-log/session-claim.js';
import { cutConnections } from '../cluster/database-outage.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';

let database: TestDatabase;
let reader: LogReader;
const hubs: LogWriters[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  reader = new LogReader({ url: database.hubUrl });
});
afterAll(async () => {
  for (const hub of hubs) await hub.onApplicationShutdown();
  await reader.onApplicationShutdown();
  await database.drop();
});

function newHub(): LogWriters {
  const hub = new LogWriters({ url: database.hubUrl }, { hubId: randomUUID(), address: '' });
  hubs.push(hub);
  return hub;
}

/** On a hub of its own. */
function newWriter(): LogWriter {
  return newHub().open();
}

/** Linked rows of a session of their own. */
function rowsOf(events: number): LogRow[] {
  const sessionId = randomUUID();
  const rows: LogRow[] = [];
  for (const event of new Sitting().opened(15).events.slice(0, events)) {
    rows.push(logRow(rows.at(-1)?.hash ?? '0'.repeat(64), { ...event, sessionId }));
  }
  return rows;
}

it('reads back the very bytes it was given', async () => {
  const rows = rowsOf(8);
  const writer = newWriter();
  await writer.append(0, rows.slice(0, 3));
  await writer.append(3, rows.slice(3));
  expect(await reader.read(rows[0]?.sessionId ?? '')).toEqual(rows);
  expect(await reader.read(rows[0]?.sessionId ?? '', 6)).toEqual(rows.slice(5));
});

it('of several writers at one place of the log one is right, the others are told', async () => {
  const rows = rowsOf(6);
  const first = newWriter();
  await first.append(0, rows.slice(0, 2));
  await first.close();
  const writers = [2, 3, 4, 4].map(() => newWriter());
  const rivals = await Promise.allSettled(
    [2, 3, 4, 4].map((length, index) => writers[index]?.append(2, rows.slice(2, 2 + length))),
  );
  expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const rival of rivals) {
    if (rival.status === 'rejected') expect(rival.reason).toBeInstanceOf(AppendConflict);
  }
  for (const writer of writers) await writer.close();
  await expect(newWriter().append(1, rows.slice(1, 2))).rejects.toBeInstanceOf(AppendConflict);
});

it('the session is its owner’s until that one lets go: nobody else writes meanwhile, whatever the seq', async () => {
  const rows = rowsOf(5);
  const owner = newWriter();
  await owner.append(0, rows.slice(0, 2));
  const rival = newWriter();
  await expect(rival.append(2, rows.slice(2, 3))).rejects.toBeInstanceOf(NotOwner);
  expect(await rival.claim(rows[0]?.sessionId ?? '')).toMatchObject({ taken: false, owner: { epoch: 1 } });
  await owner.append(2, rows.slice(2, 3));
  await owner.close();
  expect(await rival.claim(rows[0]?.sessionId ?? '')).toEqual({ taken: true, epoch: 2, seq: 3 });
  await rival.append(3, rows.slice(3));
});

it('a hub owns more sessions than PostgreSQL has connections, all at once, with a handful of them', async () => {
  for (const earlier of hubs.splice(0)) await earlier.onApplicationShutdown();
  const hub = newHub();
  const logs = Array.from({ length: 130 }, () => rowsOf(3));
  const owners = await Promise.all(
    logs.map(async (rows) => {
      const owner = hub.open();
      await owner.append(0, rows.slice(0, 2));
      return owner;
    }),
  );
  expect(owners.every(({ owns }) => owns)).toBe(true);
  expect(await cutConnections(database, 'kworum-log')).toBeLessThanOrEqual(8);
  expect(owners.every(({ owns }) => owns)).toBe(true);
  expect(await cutConnections(database, 'kworum-owner')).toBe(1);
  // Its line is gone, and with it every session; each is taken anew when it is needed.
  await vi.waitFor(() => expect(owners.some(({ owns }) => owns)).toBe(false));
  await Promise.all(owners.map((owner, index) => owner.append(2, logs[index]?.slice(2) ?? [])));
  expect(owners.map(({ epoch }) => epoch)).toEqual(Array(130).fill(2));
});

it('a hub that is gone left nothing to wait for: its sessions are taken without force', async () => {
  const rows = rowsOf(3);
  const hub = newHub();
  await hub.open().append(0, rows.slice(0, 2));
  await hub.onApplicationShutdown();
  expect(await newWriter().claim(rows[0]?.sessionId ?? '')).toEqual({ taken: true, epoch: 2, seq: 2 });
});

it('a take-over waits for an append under way, and the log ends where it says', async () => {
  const rows = rowsOf(4);
  const sessionId = rows[0]?.sessionId ?? '';
  const owner = newWriter();
  await owner.append(0, rows.slice(0, 2));
  // The append of an owner that is slow to commit.
  const late = new pg.Client({ connectionString: database.hubUrl });
  await late.connect();
  await late.query('BEGIN');
  await late.query('SELECT FROM session_owners WHERE session_id = $1 AND epoch = 1 FOR SHARE', [sessionId]);
  const { at, body, commandId, eventType, hash, prevHash, seq, version } = rows[2] as LogRow;
  await late.query('INSERT INTO session_events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    ...[sessionId, seq, eventType, version, at, commandId, body, prevHash, hash],
  ]);
  const next = newWriter();
  const claim = next.claim(sessionId, { hubId: randomUUID(), address: '', epoch: 1 });
  await new Promise((resolve) => setTimeout(resolve, 150));
  await late.query('COMMIT');
  await late.end();
  expect(await claim).toEqual({ taken: true, epoch: 2, seq: 3 });
  await expect(owner.append(3, rows.slice(3))).rejects.toBeInstanceOf(AppendConflict);
  await next.append(3, rows.slice(3));
});

it('an owner held for dead is deposed: its late append is refused and it may come back as anybody', async () => {
  const rows = rowsOf(4);
  const sessionId = rows[0]?.sessionId ?? '';
  const frozen = newWriter();
  await frozen.append(0, rows.slice(0, 2));
  const next = newWriter();
  const { owner } = (await next.claim(sessionId)) as { owner: SessionOwner };
  expect(await next.claim(sessionId, { ...owner, epoch: 7 })).toMatchObject({ taken: false });
  expect(await next.claim(sessionId, owner)).toEqual({ taken: true, epoch: 2, seq: 2 });
  expect(frozen.owns).toBe(true);
  await expect(frozen.append(2, rows.slice(2, 3))).rejects.toBeInstanceOf(AppendConflict);
  expect(frozen.owns).toBe(false);
  await expect(frozen.append(2, rows.slice(2, 3))).rejects.toBeInstanceOf(NotOwner);
  await next.append(2, rows.slice(2));
  expect(await reader.read(sessionId)).toEqual(rows);
});

it('the epoch alone fences a writer whose lock was lost without its knowing', async () => {
  const rows = rowsOf(3);
  const sessionId = rows[0]?.sessionId ?? '';
  const writer = newWriter();
  await writer.append(0, rows.slice(0, 2));
  const other = new pg.Client({ connectionString: database.hubUrl });
  await other.connect();
  await other.query('UPDATE session_owners SET epoch = epoch + 1 WHERE session_id = $1', [sessionId]);
  await other.end();
  await expect(writer.append(2, rows.slice(2))).rejects.toBeInstanceOf(AppendConflict);
  expect(await reader.read(sessionId)).toHaveLength(2);
  expect(writer.owns).toBe(false);
});

it('a row the database cannot take is told apart from an unknown outcome, and nothing of its batch is stored', async () => {
  const rows = rowsOf(4);
  const spoilt = rows.map((row) => (row.seq === 3 ? { ...row, version: 0 } : row));
  const writer = newWriter();
  await expect(writer.append(0, spoilt)).rejects.toBeInstanceOf(AppendRefused);
  expect(await reader.read(rows[0]?.sessionId ?? '')).toEqual([]);
  await writer.append(0, rows);
  expect(await reader.read(rows[0]?.sessionId ?? '')).toHaveLength(4);
});

it('goes on by itself after its connection was cut while it was idle', async () => {
  const rows = rowsOf(4);
  const writer = newWriter();
  await writer.append(0, rows.slice(0, 2));
  await cutConnections(database, 'kworum-log');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await writer.append(2, rows.slice(2));
  expect(await reader.read(rows[0]?.sessionId ?? '')).toHaveLength(4);
});

it('counts sessions and events without reading them', async () => {
  const before = await reader.size();
  await newWriter().append(0, rowsOf(7));
  await newWriter().append(0, rowsOf(5));
  expect(await reader.size()).toEqual({ sessions: before.sessions + 2, events: before.events + 12 });
});

it('gives up on a server that takes the connection and says nothing', async () => {
  const held: Socket[] = [];
  const mute = createServer((socket) => held.push(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const { port } = mute.address() as { port: number };
  const hub = new LogWriters(
    { url: `postgres://nobody@127.0.0.1:${port}/nothing` },
    { hubId: randomUUID(), address: '' },
  );
  const writer = hub.open();
  const asked = performance.now();
  await expect(writer.append(0, rowsOf(2))).rejects.toThrow();
  expect(performance.now() - asked).toBeLessThan(8_000);
  for (const socket of held) socket.destroy();
  mute.close();
  await hub.onApplicationShutdown();
});
