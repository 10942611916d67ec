import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DatabaseConnection } from '../platform/database/database-connection.js';
import type { LogRow } from './log-row.js';
import type { SessionOwner } from './session-claim.js';

/** Where a log ends. `owner`: null when nobody ever took the session over. */
export interface LogHead {
  readonly sessionId: string;
  readonly seq: number;
  readonly owner: SessionOwner | null;
}

/** Reads logs; never writes. */
@Injectable()
export class LogReader implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(connection: DatabaseConnection) {
    this.pool = new pg.Pool({
      connectionString: connection.url,
      max: 3,
      application_name: 'kworum-log-read',
      connectionTimeoutMillis: 5_000,
      query_timeout: 15_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    this.pool.on('error', () => undefined);
  }

  /** Rows from `fromSeq` in order. */
  async read(sessionId: string, fromSeq = 1): Promise<LogRow[]> {
    const { rows } = await this.pool.query<LogRow>(
      `SELECT session_id AS "sessionId", seq, event_type AS "eventType", version,
              to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
              command_id AS "commandId", body, prev_hash AS "prevHash", hash
         FROM session_events WHERE session_id = $1 AND seq >= $2 ORDER BY seq`,
      [sessionId, fromSeq],
    );
    return rows;
  }

  /** Only the hashes from `fromSeq` in order. @throws Error when a number is missing on the way */
  async hashes(sessionId: string, fromSeq = 1): Promise<string[]> {
    const { rows } = await this.pool.query<{ seq: number; hash: string }>(
      'SELECT seq, hash FROM session_events WHERE session_id = $1 AND seq >= $2 ORDER BY seq',
      [sessionId, fromSeq],
    );
    const gap = rows.find(({ seq }, index) => seq !== fromSeq + index);
    if (gap) throw new Error(`The log of ${sessionId} has a gap before ${gap.seq}`);
    return rows.map(({ hash }) => hash);
  }

  /** The hashes of those of these events that are ballots; others have no receipt. */
  async ballotHashes(sessionId: string, seqs: readonly number[]): Promise<{ seq: number; hash: string }[]> {
    const { rows } = await this.pool.query<{ seq: number; hash: string }>(
      `SELECT seq, hash FROM session_events
        WHERE session_id = $1 AND seq = ANY($2) AND event_type = 'BallotCast' ORDER BY seq`,
      [sessionId, seqs],
    );
    return rows;
  }

  /** Where each of these logs ends, and who took it over last; none for a session without a log. */
  async heads(sessionIds: readonly string[]): Promise<LogHead[]> {
    const { rows } = await this.pool.query<LogHead>(headsQuery, [sessionIds]);
    return rows;
  }

  /** How many sessions and events there are, for the health page. Jumps from session to session: never counts rows. */
  async size(): Promise<{ sessions: number; events: number }> {
    const { rows } = await this.pool.query<{ sessions: number; events: number }>(sizeQuery);
    return rows[0] ?? { sessions: 0, events: 0 };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const headsQuery = `
  SELECT asked.session_id AS "sessionId", head.seq,
         (SELECT json_build_object('hubId', hub_id, 'address', address, 'epoch', epoch)
            FROM session_owners o WHERE o.session_id = asked.session_id) AS owner
    FROM unnest($1::uuid[]) AS asked (session_id)
   CROSS JOIN LATERAL (SELECT seq FROM session_events e WHERE e.session_id = asked.session_id ORDER BY seq DESC LIMIT 1) head`;

const sizeQuery = `
  WITH RECURSIVE heads AS (
    (SELECT session_id, seq FROM session_events ORDER BY session_id DESC, seq DESC LIMIT 1)
    UNION ALL
    SELECT below.session_id, below.seq FROM heads
     CROSS JOIN LATERAL (SELECT session_id, seq FROM session_events
                          WHERE session_id < heads.session_id ORDER BY session_id DESC, seq DESC LIMIT 1) below
  )
  SELECT count(*)::int AS sessions, coalesce(sum(seq), 0)::int AS events FROM heads`;
