import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { settledWithin } from '../platform/clock/settled-within.js';
import type { LogRow } from './log-row.js';
import { type Claim, claimSession, type HubPlace, type SessionOwner } from './session-claim.js';

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

/** Another hub owns the session: commands go there. */
export class NotOwner extends AppendConflict {
  constructor() {
    super('Another hub owns the session');
  }
}

/** A session between two orders of the chair is no idle one; yet a closed session must not hold a connection for ever. */
const longestIdleMs = 120_000;

/** So long a connection that is going is waited for before the lock it held is asked for again. */
const goodbyeMs = 300;

/**
 * The one way into a session's log: one raw connection, one prepared statement, one round trip per batch.
 * The connection holds the session's lock, so the log is written by one hub at a time; when it closes, after two idle minutes or
 * by a fault, the session is free. Compare-and-append: nothing is written unless the log ends at `expectedSeq` and nobody has
 * taken the session over since (`epoch`); the primary key refuses what still slips past.
 */
export class LogWriter {
  private client: pg.Client | undefined;
  private heldEpoch: number | undefined;
  private claiming: Promise<Claim> | undefined;
  private closing: Promise<void> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;

  /** @param hub this hub, told to those who ask for the session meanwhile */
  constructor(
    private readonly url: string,
    private readonly hub: HubPlace = { hubId: randomUUID(), address: '' },
    private readonly idleMs = longestIdleMs,
  ) {}

  /** Whether this writer holds the session now, as far as it knows: the append itself is the proof. */
  get owns(): boolean {
    return this.heldEpoch !== undefined;
  }

  get epoch(): number | undefined {
    return this.heldEpoch;
  }

  /**
   * Takes the session over, unless another hub has it.
   * @param gone an owner held for dead: its connection is ended first
   * @throws when the database does not answer
   */
  claim(sessionId: string, gone?: SessionOwner): Promise<Claim> {
    this.claiming ??= this.take(sessionId, gone).finally(() => {
      this.claiming = undefined;
    });
    return this.claiming;
  }

  /**
   * Writes the rows in one committed transaction (one statement commits by itself). Takes the session over when nobody has it.
   * @throws AppendConflict when the log ends elsewhere or another hub took over (`NotOwner` when that is known beforehand),
   *   AppendRefused when the database cannot take a row; any other error means the outcome is unknown.
   */
  async append(expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    const sessionId = rows[0]?.sessionId;
    if (sessionId === undefined) return;
    clearTimeout(this.idle);
    try {
      if (!this.owns && !(await this.claim(sessionId)).taken) throw new NotOwner();
      const { client, heldEpoch } = this;
      if (!client) throw new Error('The connection was lost');
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
          heldEpoch,
        ],
      });
      if (rowCount !== rows.length) throw new AppendConflict(`Log does not end at ${expectedSeq}, or taken over`);
    } catch (error) {
      throw this.judged(error, expectedSeq);
    } finally {
      this.rest();
    }
  }

  /** Ends the connection and with it the ownership; a statement under way fails. The next `append` begins anew. */
  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { client } = this;
    this.client = undefined;
    this.heldEpoch = undefined;
    if (client) this.closing = client.end().catch(() => undefined);
    await this.closing;
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.close(), this.idleMs).unref();
  }

  /** What an error means. After one of unknown outcome the connection is not trusted with anything more. */
  private judged(error: unknown, expectedSeq: number): unknown {
    if (error instanceof AppendConflict) return this.letGo(error);
    const { code } = error as { code?: unknown };
    if (code === uniqueViolation) return this.letGo(new AppendConflict(`seq after ${expectedSeq} is taken`));
    if (typeof code === 'string' && refusingClasses.has(code.slice(0, 2)) && error instanceof pg.DatabaseError) {
      return new AppendRefused(code);
    }
    return this.letGo(error);
  }

  /** Not waited for: a server that does not answer does not say goodbye either. */
  private letGo(error: unknown): unknown {
    void this.close();
    return error;
  }

  private async take(sessionId: string, gone: SessionOwner | undefined): Promise<Claim> {
    await settledWithin(this.close(), goodbyeMs);
    const client = this.newClient();
    try {
      await client.connect();
      const claim = await claimSession(client, sessionId, this.hub, gone);
      if (claim.taken && this.client === client) {
        this.heldEpoch = claim.epoch;
        this.rest();
        return claim;
      }
      if (claim.taken) throw new Error('The connection was lost');
      await this.close();
      return claim;
    } catch (error) {
      throw this.letGo(error);
    }
  }

  private newClient(): pg.Client {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kworum-log',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const lost = () => {
      if (this.client !== client) return;
      this.client = undefined;
      this.heldEpoch = undefined;
    };
    // Without a listener a lost connection would end the process.
    client.on('error', lost);
    client.on('end', lost);
    this.client = client;
    return client;
  }
}

const uniqueViolation = '23505';
const refusingClasses: ReadonlySet<string> = new Set(['22', '23', '54']);

const appendStatement = `
  INSERT INTO session_events (session_id, seq, event_type, version, at, command_id, body, prev_hash, hash)
  SELECT $1::uuid, * FROM unnest($3::int[], $4::text[], $5::smallint[], $6::timestamptz[], $7::uuid[], $8::text[], $9::text[], $10::text[])
   WHERE coalesce((SELECT max(seq) FROM session_events WHERE session_id = $1::uuid), 0) = $2::int
     AND (SELECT epoch FROM session_owners WHERE session_id = $1::uuid) = $11::int`;
