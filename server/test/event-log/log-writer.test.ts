import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Sitting } from '../../../core/src/testing/sitting.js';
import { LogReader } from '../../src/event-log/log-reader.js';
import { type LogRow, logRow } from '../../src/event-log/log-row.js';
import { AppendConflict, AppendRefused, LogWriter, NotOwner } from '../../src/event-log/log-writer.js';
import type { SessionOwner } from '../../src/event-log/session-claim.js';
import { cutConnections } from '../cluster/database-outage.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';

let database: TestDatabase;
let reader: LogReader;
const writers: LogWriter[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  reader = new LogReader({ url: database.hubUrl });
});
afterAll(async () => {
  for (const writer of writers) await writer.close();
  await reader.onApplicationShutdown();
  await database.drop();
});

function newWriter(): LogWriter {
  const writer = new LogWriter(database.hubUrl);
  writers.push(writer);
  return writer;
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
  const rivals = await Promise.allSettled(
    [2, 3, 4, 4].map((length) => newWriter().append(2, rows.slice(2, 2 + length))),
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

it('an idle owner lets go with its connection, and others need no force', async () => {
  const rows = rowsOf(3);
  const owner = new LogWriter(database.hubUrl, undefined, 100);
  await owner.append(0, rows.slice(0, 2));
  expect(owner.owns).toBe(true);
  while (owner.owns) await new Promise((resolve) => setTimeout(resolve, 20));
  const next = newWriter();
  await next.append(2, rows.slice(2));
  expect(next.epoch).toBe(2);
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
  await expect(frozen.append(2, rows.slice(2, 3))).rejects.toThrow();
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
  const writer = new LogWriter(`postgres://nobody@127.0.0.1:${port}/nothing`);
  const asked = performance.now();
  await expect(writer.append(0, rowsOf(2))).rejects.toThrow();
  expect(performance.now() - asked).toBeLessThan(8_000);
  for (const socket of held) socket.destroy();
  mute.close();
});
