import { describe, expect, it } from 'vitest';
import { chair } from '../../../core/src/testing/people.js';
import { commandIdOf, Sitting } from '../../../core/src/testing/sitting.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import type { LogReader } from '../event-log/log-reader.js';
import { type LogRow, logRow } from '../event-log/log-row.js';
import type { LogWriters } from '../event-log/log-writers.js';
import { sha256 } from '../event-log/sha256.js';
import { HealthRegistry } from '../platform/health/health-registry.js';
import { LiveSessions } from './live-sessions.js';

const sitting = new Sitting({ sha256 }).convened();

function rowsOf(sessionId: string): LogRow[] {
  const rows: LogRow[] = [];
  for (const event of sitting.events) rows.push(logRow(rows.at(-1)?.hash ?? '0'.repeat(64), { ...event, sessionId }));
  return rows;
}

/** A log this hub alone owns, where nothing can be written. */
class HeldLog {
  readonly owns = true;
  readonly epoch = 1;

  async append(_seq: number, rows: readonly LogRow[]): Promise<void> {
    if (rows.length > 0) throw new Error('database away');
  }

  async close(): Promise<void> {}
}

/** Logs that are there, as the reader reads them. No database: nothing can be written. */
class Archive {
  reads: string[] = [];
  fails = false;
  readonly lost = new Set<string>();
  readonly health = new HealthRegistry();
  readonly sessions: LiveSessions;

  constructor(private readonly isThere: (sessionId: string) => boolean) {
    const complaints = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
    const clock = { now: () => '2026-11-24T12:00:00.000Z' };
    const reader = this as unknown as LogReader;
    const writers = { open: () => new HeldLog() } as unknown as LogWriters;
    const calls = { call: () => Promise.reject(new Error('No other hub')) };
    this.sessions = new LiveSessions(reader, writers, clock, complaints, this.health, calls);
    this.sessions.onModuleInit();
  }

  async read(sessionId: string): Promise<LogRow[]> {
    this.reads.push(sessionId);
    if (this.fails) throw new Error('database away');
    const rows = this.isThere(sessionId) ? rowsOf(sessionId) : [];
    return this.lost.has(sessionId) ? rows.slice(0, -1) : rows;
  }

  async size(): Promise<object> {
    return {};
  }

  async inMemory(): Promise<unknown> {
    return (await this.health.ask()).log?.details?.inMemory;
  }

  order(sessionId: string, type: string) {
    const command = { id: commandIdOf(900), sessionId, type, payload: {} } as unknown as CommandEnvelope;
    return this.sessions.execute(command, chair);
  }
}

describe('sessions in memory', () => {
  it('keeps four hundred and reads one that left again when somebody wants it', async () => {
    const archive = new Archive(() => true);
    for (let no = 1; no <= 600; no += 1) await archive.sessions.stateOf(commandIdOf(no));
    expect(await archive.inMemory()).toBe(400);
    archive.reads = [];
    await archive.sessions.stateOf(commandIdOf(600));
    expect(archive.reads).toEqual([]);
    expect((await archive.sessions.stateOf(commandIdOf(1))).status).toBe('convened');
    expect(archive.reads).toEqual([commandIdOf(1)]);
  });

  it('the one in use stays however many others are asked for', async () => {
    const archive = new Archive(() => true);
    for (let no = 1; no <= 600; no += 1) {
      await archive.sessions.stateOf(commandIdOf(1));
      await archive.sessions.stateOf(commandIdOf(no));
    }
    expect(archive.reads.filter((sessionId) => sessionId === commandIdOf(1))).toHaveLength(1);
  });

  it('a session that left the memory and lost its end meanwhile is not taken for a shorter one', async () => {
    const archive = new Archive(() => true);
    const [first = ''] = [commandIdOf(1)];
    for (let no = 1; no <= 401; no += 1) await archive.sessions.stateOf(commandIdOf(no));
    archive.lost.add(first);
    await expect(archive.sessions.stateOf(first)).rejects.toMatchObject({ name: 'BrokenLog', seq: sitting.state.seq });
  });

  it('ids without a log take no memory, whatever is asked of them', async () => {
    const archive = new Archive(() => false);
    for (let no = 1; no <= 20; no += 1) {
      expect((await archive.sessions.stateOf(commandIdOf(no))).status).toBe('none');
      expect(await archive.order(commandIdOf(no), 'OpenSession')).toMatchObject({
        failure: { code: 'unknown-session' },
      });
      // A chair may prepare no session without a header; refused, it leaves nothing behind either.
      await archive.order(commandIdOf(no), 'PrepareSession');
    }
    expect(await archive.inMemory()).toBe(0);
  });

  it('a database that is away is an unknown outcome, and is asked again the next time', async () => {
    const archive = new Archive(() => true);
    archive.fails = true;
    expect(await archive.order(commandIdOf(1), 'OpenSession')).toMatchObject({ failure: { code: 'outcome-unknown' } });
    archive.fails = false;
    expect(await archive.order(commandIdOf(1), 'OpenSession')).toMatchObject({ refusal: { code: 'no-quorum' } });
  });

  it('takes no command once the hub is stopping', async () => {
    const archive = new Archive(() => true);
    await archive.sessions.stateOf(commandIdOf(1));
    await archive.sessions.beforeApplicationShutdown();
    expect(await archive.order(commandIdOf(1), 'OpenSession')).toMatchObject({ failure: { code: 'outcome-unknown' } });
    expect(await archive.order(commandIdOf(2), 'OpenSession')).toMatchObject({ failure: { code: 'outcome-unknown' } });
  });
});
