import pg from 'pg';
import type { LogRow } from './log-row.js';

/** Another writer was faster, or the log is not where this writer thought: reload before anything else. */
export class AppendConflict extends Error {
  override readonly name = 'AppendConflict';
}

/** The database looked at the rows and refused them: none is stored, and none ever will be as it is. */
export class AppendRefused extends Error {
  override readonly name = 'AppendRefused';

  /** @param code SQLSTATE of class 22 (data), 23 (constraint) or 54 (too large). */
  constructor(readonly code: string) {
    super(`The database refused the rows (${code})`);
  }
}

/** A session between two orders of the chair is no idle one; yet a closed session must not hold a connection for ever. */
const idleMs = 120_000;

/**
 * The one way into a session's log: one raw connection, one prepared statement, one round trip per batch.
 * Compare-and-append: nothing is written unless the log ends at `expectedSeq`; the primary key refuses what still slips past.
 */
export class LogWriter {
  private client: pg.Client | undefined;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly url: string) {}

  /**
   * Writes the rows in one committed transaction (one statement commits by itself).
   * @throws AppendConflict when the log ends elsewhere, AppendRefused when the database cannot take a row; any other error
   *   means the outcome is unknown.
   */
  async append(expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    const sessionId = rows[0]?.sessionId;
    if (sessionId === undefined) return;
    clearTimeout(this.idle);
    try {
      const client = await this.connected();
      const { rowCount } = await client.query({
        name: 'append',
        text: appendStatement,
        values: [
          sessionId,
          expectedSeq,
          rows.map((row) => row.seq),
          rows.map((row) => row.eventType),
          rows.map((row) => row.version),
          rows.map((row) => row.at),
          rows.map((row) => row.commandId),
          rows.map((row) => row.body),
          rows.map((row) => row.prevHash),
          rows.map((row) => row.hash),
        ],
      });
      if (rowCount !== rows.length) throw new AppendConflict(`Log does not end at ${expectedSeq}`);
    } catch (error) {
      throw this.judged(error, expectedSeq);
    } finally {
      this.idle = setTimeout(() => void this.close(), idleMs).unref();
    }
  }

  /** Ends the connection; a statement under way fails. The next `append` connects anew. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  /** What an error means. After one of unknown outcome the connection is not trusted with anything more. */
  private judged(error: unknown, expectedSeq: number): unknown {
    if (error instanceof AppendConflict) return error;
    const { code } = error as { code?: unknown };
    if (code === uniqueViolation) return new AppendConflict(`seq after ${expectedSeq} is taken`);
    if (typeof code === 'string' && refusingClasses.has(code.slice(0, 2)) && error instanceof pg.DatabaseError) {
      return new AppendRefused(code);
    }
    // Not waited for: a server that does not answer does not say goodbye either.
    void this.close();
    return error;
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kworum-log',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    // Without a listener a lost connection would end the process.
    client.on('error', () => {
      if (this.client === client) this.client = undefined;
    });
    this.client = client;
    await client.connect();
    return client;
  }
}

const uniqueViolation = '23505';
const refusingClasses: ReadonlySet<string> = new Set(['22', '23', '54']);

const appendStatement = `
  INSERT INTO session_events (session_id, seq, event_type, version, at, command_id, body, prev_hash, hash)
  SELECT $1::uuid, * FROM unnest($3::int[], $4::text[], $5::smallint[], $6::timestamptz[], $7::uuid[], $8::text[], $9::text[], $10::text[])
   WHERE coalesce((SELECT max(seq) FROM session_events WHERE session_id = $1::uuid), 0) = $2::int`;
