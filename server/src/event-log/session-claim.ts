import type pg from 'pg';
import { hubLockKey } from './owner-line.js';

/** A hub as others know it. `address`: `http://host:port` for other hubs, empty while it does not listen yet. */
export interface HubPlace {
  readonly hubId: string;
  readonly address: string;
}

/** The hub that writes a session's log; each take-over raises the epoch. */
export interface SessionOwner extends HubPlace {
  readonly epoch: number;
}

/** `seq`: where the log ends, read after the session was taken. `owner`: who has it; undefined when it has just become free. */
export type Claim =
  | { readonly taken: true; readonly epoch: number; readonly seq: number }
  | { readonly taken: false; readonly owner: SessionOwner | undefined };

/** How often an owner held for dead is deposed anew, and how long between: one that has only just come is left a moment. */
const mostTries = 25;
const tryAgainMs = 20;

/** Nobody's id: the session was let go. */
export const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Takes a session over by raising its epoch, in one statement: when nobody has it, when the owner's line is gone (`OwnerLine`), when
 * it is this hub's own. Waits for an append under way, so that nothing is written under the epoch before any more.
 * @param database any connection; the hub's line must stand
 * @param gone an owner that is held for dead or out of reach though its line still stands (frozen, cut off)
 */
export async function claimSession(
  database: Pick<pg.Pool, 'query'>,
  sessionId: string,
  { hubId, address }: HubPlace,
  gone: SessionOwner | undefined,
): Promise<Claim> {
  for (let tries = 0; ; tries += 1) {
    const { rows } = await database.query<{ epoch: number }>(takeStatement, [sessionId, hubId, address, gone?.epoch]);
    const [taken] = rows;
    if (taken) return { taken: true, epoch: taken.epoch, seq: await endOf(database, sessionId) };
    const owner = await ownerOf(database, sessionId);
    if (!gone || owner?.epoch !== gone.epoch || tries === mostTries) return { taken: false, owner };
    await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
  }
}

/** Sets a session free; nothing when another hub has taken it since. */
export async function releaseSession(database: Pick<pg.Pool, 'query'>, sessionId: string, epoch: number) {
  await database.query('UPDATE session_owners SET hub_id = $3 WHERE session_id = $1 AND epoch = $2', [
    sessionId,
    epoch,
    nobody,
  ]);
}

/** A statement of its own: what was committed while the taking waited is seen. */
async function endOf(database: Pick<pg.Pool, 'query'>, sessionId: string): Promise<number> {
  const { rows } = await database.query<{ seq: number }>(
    'SELECT coalesce(max(seq), 0) AS seq FROM session_events WHERE session_id = $1',
    [sessionId],
  );
  return rows[0]?.seq ?? 0;
}

async function ownerOf(database: Pick<pg.Pool, 'query'>, sessionId: string): Promise<SessionOwner | undefined> {
  const { rows } = await database.query<SessionOwner>(
    'SELECT hub_id AS "hubId", address, epoch FROM session_owners WHERE session_id = $1 AND hub_id <> $2',
    [sessionId, nobody],
  );
  return rows[0];
}

/** $4: only whoever holds the epoch that was found wanting, and not at once: two hubs that cannot reach each other take turns. */
const takeStatement = `
  INSERT INTO session_owners AS owners (session_id, epoch, hub_id, address, taken_at) VALUES ($1::uuid, 1, $2::uuid, $3, now())
  ON CONFLICT (session_id) DO UPDATE
    SET epoch = owners.epoch + 1, hub_id = EXCLUDED.hub_id, address = EXCLUDED.address, taken_at = EXCLUDED.taken_at
  WHERE owners.hub_id = EXCLUDED.hub_id
     OR (owners.epoch = $4::int AND owners.taken_at < now() - interval '100 ms')
     OR NOT EXISTS (
          SELECT FROM pg_locks
           WHERE locktype = 'advisory' AND granted AND objsubid = 1
             AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
             AND ((classid::bigint << 32) | objid::bigint) = ${hubLockKey('owners.hub_id')})
  RETURNING epoch`;
