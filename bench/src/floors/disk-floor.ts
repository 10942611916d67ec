import { randomUUID } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { LogRow } from '../../../server/src/event-log/log-row.js';
import type { LogWriter } from '../../../server/src/event-log/log-writer.js';
import { LogWriters } from '../../../server/src/event-log/log-writers.js';
import type { Place } from '../place/place.js';
import { coolDown } from './pauses.js';

/** Bytes of one stored ballot, about. */
const rowBytes = 420;
const text = 'x'.repeat(rowBytes);

/** What no hub can beat: the same bytes made durable by the disk alone, by PostgreSQL alone in one statement, by the hub's own writer without a hub. */
export class DiskFloor {
  syncMs: number[] = [];
  insertMs: number[] = [];
  commitMs: number[] = [];
  private readonly writers: LogWriters;
  private readonly writer: LogWriter;
  private readonly sessionId = randomUUID();
  private seq = 0;

  private constructor(
    private readonly file: number,
    private readonly client: pg.Client,
    hubUrl: string,
  ) {
    this.writers = new LogWriters({ url: hubUrl }, { hubId: randomUUID(), address: '' });
    this.writer = this.writers.open();
  }

  static async at({ directory, database }: Place): Promise<DiskFloor> {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS bench_rows (no integer PRIMARY KEY, body text NOT NULL)');
    return new DiskFloor(openSync(join(directory, 'floor'), 'a'), client, database.hubUrl);
  }

  /** Forgets what was measured; each size has figures of its own minutes. */
  begin(): void {
    this.syncMs = [];
    this.insertMs = [];
    this.commitMs = [];
  }

  /** Once each way, so many rows. */
  async measure(rows: number): Promise<void> {
    await coolDown();
    let started = performance.now();
    writeSync(this.file, Buffer.from(text.repeat(rows)));
    fdatasyncSync(this.file);
    this.syncMs.push(performance.now() - started);
    await coolDown();
    started = performance.now();
    await this.client.query({
      name: 'floor',
      text: `INSERT INTO bench_rows SELECT (SELECT coalesce(max(no), 0) FROM bench_rows) + row_number() OVER (), body
               FROM unnest($1::text[]) AS body`,
      values: [Array.from({ length: rows }, () => text)],
    });
    this.insertMs.push(performance.now() - started);
    const events = Array.from({ length: rows }, (_, index) => this.rowAt(this.seq + 1 + index));
    await coolDown();
    started = performance.now();
    await this.writer.append(this.seq, events);
    this.commitMs.push(performance.now() - started);
    this.seq += rows;
  }

  async close(): Promise<void> {
    closeSync(this.file);
    await Promise.all([this.client.end(), this.writers.onApplicationShutdown()]);
  }

  private rowAt(seq: number): LogRow {
    const hash = 'a'.repeat(64);
    const at = new Date().toISOString();
    const shape = { eventType: 'BallotCast', version: 1, at, body: text, prevHash: hash, hash };
    return { sessionId: this.sessionId, seq, commandId: randomUUID(), ...shape };
  }
}
