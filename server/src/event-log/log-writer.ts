import pg from 'pg';
import type { LogRow } from './log-row.js';
import type { OwnerLine } from './owner-line.js';
import { type Claim, claimSession, type HubPlace, releaseSession, type SessionOwner } from './session-claim.js';

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

/** What all writers of a hub share: who it is, the line that says it is alive, connections that any of them borrows for a statement. */
export interface HubLog {
  readonly hub: HubPlace;
  readonly line: OwnerLine;
  readonly connections: pg.Pool;
}

/** A session taken over: under which epoch, in which life of the hub's line. */
interface Held {
  readonly sessionId: string;
  readonly epoch: number;
  readonly life: number;
}

/**
 * The one way into a session's log: one prepared statement, one round trip per batch. The log is written by one hub at a time:
 * nothing is written unless the log ends at `expectedSeq` and nobody has taken the session over since (`epoch`); the primary key
 * refuses what still slips past. Owning costs no connection of its own.
 */
export class LogWriter {
  private held: Held | undefined;
  private claiming: Promise<Claim> | undefined;

  constructor(private readonly log: HubLog) {}

  /** Whether this writer holds the session now, as far as it knows: the append itself is the proof. */
  get owns(): boolean {
    return this.epoch !== undefined;
  }

  get epoch(): number | undefined {
    const { held } = this;
    return held?.life === this.log.line.life ? held?.epoch : undefined;
  }

  /**
   * Takes the session over, unless another hub has it.
   * @param gone an owner held for dead: it is deposed
   * @throws when the database does not answer
   */
  claim(sessionId: string, gone?: SessionOwner): Promise<Claim> {
    this.claiming ??= this.take(sessionId, gone).finally(() => {
      this.claiming = undefined;
    });
    return this.claiming;
  }

  /** Another hub took the session over: known before an append says so. */
  yields(): void {
    this.held = undefined;
  }

  /**
   * Writes the rows in one committed transaction (one statement commits by itself). Takes the session over when nobody has it.
   * @throws AppendConflict when the log ends elsewhere or another hub took over (`NotOwner` when that is known beforehand),
   *   AppendRefused when the database cannot take a row; any other error means the outcome is unknown.
   */
  async append(expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    const sessionId = rows[0]?.sessionId;
    if (sessionId === undefined) return;
    try {
      if (!this.owns && !(await this.claim(sessionId)).taken) throw new NotOwner();
      const { epoch } = this;
      if (epoch === undefined) throw new Error('The connection was lost');
      const { rowCount } = await this.log.connections.query({
        name: 'append',
        text: appendStatement,
        values: [
          sessionId,
          expectedSeq,
          plainArray(rows, ({ seq }) => seq),
          plainArray(rows, ({ eventType }) => eventType),
          plainArray(rows, ({ version }) => version),
          plainArray(rows, ({ at }) => at),
          plainArray(rows, ({ commandId }) => commandId),
          rows.map(({ body }) => body),
          plainArray(rows, ({ prevHash }) => prevHash),
          plainArray(rows, ({ hash }) => hash),
          epoch,
        ],
      });
      if (rowCount !== rows.length) throw new AppendConflict(`Log does not end at ${expectedSeq}, or taken over`);
    } catch (error) {
      throw this.judged(error, expectedSeq);
    }
  }

  /** Sets the session free. The next `append` begins anew. */
  async close(): Promise<void> {
    const { held, epoch } = this;
    this.held = undefined;
    if (held && epoch !== undefined) {
      await releaseSession(this.log.connections, held.sessionId, epoch).catch(() => undefined);
    }
  }

  /** What an error means. After one of unknown outcome the session is taken anew, which waits for an append that is still under way. */
  private judged(error: unknown, expectedSeq: number): unknown {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && error instanceof pg.DatabaseError) {
      if (code !== uniqueViolation && refusingClasses.has(code.slice(0, 2))) return new AppendRefused(code);
    }
    this.held = undefined;
    return code === uniqueViolation ? new AppendConflict(`seq after ${expectedSeq} is taken`) : error;
  }

  private async take(sessionId: string, gone: SessionOwner | undefined): Promise<Claim> {
    this.held = undefined;
    const { line, connections, hub } = this.log;
    const life = await line.hold();
    const claim = await claimSession(connections, sessionId, hub, gone);
    if (claim.taken) this.held = { sessionId, epoch: claim.epoch, life };
    if (claim.taken && !this.owns) throw new Error('The connection was lost');
    return claim;
  }
}

/** Numbers, names, instants, ids and hashes as PostgreSQL's array text: nothing in them needs quoting, which is half the cost of an append. */
function plainArray(rows: readonly LogRow[], column: (row: LogRow) => string | number): string {
  return `{${rows.map(column).join()}}`;
}

const uniqueViolation = '23505';
const refusingClasses: ReadonlySet<string> = new Set(['22', '23', '54']);

/** The owner's row is locked against a take-over until the commit. */
const appendStatement = `
  WITH owner AS (SELECT FROM session_owners WHERE session_id = $1::uuid AND epoch = $11::int FOR SHARE)
  INSERT INTO session_events (session_id, seq, event_type, version, at, command_id, body, prev_hash, hash)
  SELECT $1::uuid, * FROM unnest($3::int[], $4::text[], $5::smallint[], $6::timestamptz[], $7::uuid[], $8::text[], $9::text[], $10::text[])
   WHERE EXISTS (SELECT FROM owner)
     AND coalesce((SELECT max(seq) FROM session_events WHERE session_id = $1::uuid), 0) = $2::int`;
