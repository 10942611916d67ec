import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Link } from '../../../core/src/chain/chain.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import { ChaosFailure } from '../chaos-options.js';
import type { AckedBallot } from './ledger.js';

const patienceMs = 10_000;

/** What the log says against the ledger. */
export interface Comparison {
  /** Acknowledged ballots that do not stand where the acknowledgement said, with that hash and that choice. */
  readonly lost: readonly AckedBallot[];
  /** Commands whose ballot stands more than once. */
  readonly duplicated: readonly string[];
  /** The first number that is not where it should be. */
  readonly gapAt: number | null;
}

/** Rows of one session on a connection of its own, without any code of the hub's. @throws ChaosFailure when the database does not answer for 10 s */
export async function readStoredLog(url: string, sessionId: string): Promise<Link[]> {
  for (const deadline = Date.now() + patienceMs; ; await pause(100)) {
    const client = new pg.Client({ connectionString: url, application_name: 'chaos', query_timeout: patienceMs });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<Link>(
        'SELECT seq, body, prev_hash AS "prevHash", hash FROM session_events WHERE session_id = $1 ORDER BY seq',
        [sessionId],
      );
      return rows;
    } catch (error) {
      if (Date.now() > deadline) throw new ChaosFailure(`The log cannot be read: ${(error as Error).message}`);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

export function compare(rows: readonly Link[], acked: readonly AckedBallot[]): Comparison {
  const events = new Map(rows.map(({ seq, hash, body }) => [seq, { hash, event: JSON.parse(body) as StoredEvent }]));
  const gap = rows.findIndex(({ seq }, index) => seq !== index + 1);
  const times = new Map<string, number>();
  for (const { event } of events.values()) {
    if (event.type === 'BallotCast') times.set(event.commandId, (times.get(event.commandId) ?? 0) + 1);
  }
  return {
    lost: acked.filter((ballot) => !stands(ballot, events.get(ballot.seq))),
    duplicated: [...times].filter(([, count]) => count > 1).map(([commandId]) => commandId),
    gapAt: gap === -1 ? null : gap + 1,
  };
}

function stands(ballot: AckedBallot, row: { hash: string; event: StoredEvent } | undefined): boolean {
  if (row?.event.type !== 'BallotCast' || row.hash !== ballot.hash) return false;
  const { commandId, payload } = row.event;
  return (
    commandId === ballot.commandId &&
    payload.votingId === ballot.votingId &&
    payload.memberId === ballot.memberId &&
    payload.choice === ballot.choice
  );
}
