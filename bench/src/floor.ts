import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** Bytes of one stored ballot, about. */
const rowBytes = 420;

/** What no hub can beat: the same bytes made durable by the disk alone, and by PostgreSQL alone in one statement. */
export class Floor {
  readonly syncMs: number[] = [];
  readonly insertMs: number[] = [];
  private readonly text = 'x'.repeat(rowBytes);

  private constructor(
    private readonly file: number,
    private readonly client: pg.Client,
  ) {}

  /** @param directory on the disk of the database */
  static async at(directory: string, ownerUrl: string): Promise<Floor> {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.query('CREATE TABLE bench_rows (no integer PRIMARY KEY, body text NOT NULL)');
    return new Floor(openSync(join(directory, 'floor'), 'a'), client);
  }

  /** Forgets what was measured; each council has figures of its own minutes. */
  begin(): void {
    this.syncMs.length = 0;
    this.insertMs.length = 0;
  }

  /** Once each way, so many rows. */
  async measure(rows: number): Promise<void> {
    let started = performance.now();
    writeSync(this.file, Buffer.from(this.text.repeat(rows)));
    fdatasyncSync(this.file);
    this.syncMs.push(performance.now() - started);
    await pause();
    started = performance.now();
    await this.client.query({
      name: 'floor',
      text: `INSERT INTO bench_rows SELECT (SELECT coalesce(max(no), 0) FROM bench_rows) + row_number() OVER (), body
               FROM unnest($1::text[]) AS body`,
      values: [Array.from({ length: rows }, () => this.text)],
    });
    this.insertMs.push(performance.now() - started);
    await pause();
  }

  async close(): Promise<void> {
    closeSync(this.file);
    await this.client.end();
  }
}

/** A lone vote finds the disk cold: measured back to back it would look faster than it is. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
