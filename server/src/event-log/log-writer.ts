import pg from 'pg';
import type { LogRow } from './log-row.js';

/** Another writer was faster, or the log is not where this writer thought: reload before anything else. */
export class AppendConflict extends Error {
  override readonly name = 'AppendConflict';
}

/**
 * The one way into a session's log: one raw connection, one prepared statement, one round trip per batch.
 * Compare-and-append: nothing is written unless the log ends at `expectedSeq`; the primary key refuses what still slips past.
 */
export class LogWriter {
  private client: pg.Client | undefined;

  constructor(private readonly url: string) {}

  /**
   * Writes the rows in one committed transaction (one statement commits by itself).
   * @throws AppendConflict when the log ends elsewhere; any other error means the outcome is unknown.
   */
  async append(expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    const sessionId = rows[0]?.sessionId;
    if (sessionId === undefined) return;
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
      if (error instanceof AppendConflict) throw error;
      if ((error as { code?: string }).code === uniqueViolation)
        throw new AppendConflict(`seq after ${expectedSeq} is taken`);
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kworum-log',
      connectionTimeoutMillis: 5_000,
      query_timeout: 15_000,
    });
    // Without a listener a lost connection would end the process.
    client.on('error', () => {
      if (this.client === client) this.client = undefined;
    });
    await client.connect();
    this.client = client;
    return client;
  }
}

const uniqueViolation = '23505';

const appendStatement = `
  INSERT INTO session_events (session_id, seq, event_type, version, at, command_id, body, prev_hash, hash)
  SELECT $1::uuid, * FROM unnest($3::int[], $4::text[], $5::smallint[], $6::timestamptz[], $7::uuid[], $8::text[], $9::text[], $10::text[])
   WHERE coalesce((SELECT max(seq) FROM session_events WHERE session_id = $1::uuid), 0) = $2::int`;
