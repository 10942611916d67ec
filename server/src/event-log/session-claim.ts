import type pg from 'pg';

/** A hub as others know it. `address`: `http://host:port` for other hubs, empty while it does not listen yet. */
export interface HubPlace {
  readonly hubId: string;
  readonly address: string;
}

/** The hub that writes a session's log; each take-over raises the epoch. */
export interface SessionOwner extends HubPlace {
  readonly epoch: number;
}

/** `seq`: where the log ends, read after the lock was taken. `owner`: undefined when somebody is only just taking over. */
export type Claim =
  | { readonly taken: true; readonly epoch: number; readonly seq: number }
  | { readonly taken: false; readonly owner: SessionOwner | undefined };

/** How often a deposed owner's lock is tried, and how long between: its backend needs a moment to end. */
const triesAfterDeposing = 25;
const tryAgainMs = 20;

/**
 * Takes a session over on one connection: the advisory lock lasts as long as the connection, so PostgreSQL frees it when the hub
 * dies; the epoch fences whoever lost the lock without noticing.
 * @param gone an owner that is held for dead or out of reach though its lock still stands (frozen, cut off): its connection is ended
 */
export async function claimSession(
  client: pg.Client,
  sessionId: string,
  hub: HubPlace,
  gone: SessionOwner | undefined,
): Promise<Claim> {
  let locked = await tryLock(client, sessionId);
  if (!locked) {
    const owner = await ownerOf(client, sessionId);
    // An earlier connection of this very hub that does not come to its end is gone as well.
    const fallen = owner?.hubId === hub.hubId ? owner : gone;
    if (!fallen) return { taken: false, owner };
    locked = await takeFrom(client, sessionId, fallen);
    if (!locked) return { taken: false, owner: await ownerOf(client, sessionId) };
  }
  const { rows } = await client.query<{ epoch: number; seq: number }>(takeStatement, [
    sessionId,
    hub.hubId,
    hub.address,
  ]);
  const [{ epoch, seq } = { epoch: 0, seq: 0 }] = rows;
  return { taken: true, epoch, seq };
}

async function takeFrom(client: pg.Client, sessionId: string, { epoch }: SessionOwner): Promise<boolean> {
  for (let attempt = 0; attempt < triesAfterDeposing; attempt += 1) {
    await client.query(deposeStatement, [sessionId, epoch]);
    if (await tryLock(client, sessionId)) return true;
    await new Promise((resolve) => setTimeout(resolve, tryAgainMs));
  }
  return false;
}

async function tryLock(client: pg.Client, sessionId: string): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>(`SELECT pg_try_advisory_lock(${lockKey}) AS locked`, [
    sessionId,
  ]);
  return rows[0]?.locked === true;
}

async function ownerOf(client: pg.Client, sessionId: string): Promise<SessionOwner | undefined> {
  const { rows } = await client.query<SessionOwner>(
    'SELECT hub_id AS "hubId", address, epoch FROM session_owners WHERE session_id = $1',
    [sessionId],
  );
  return rows[0];
}

const lockKey = `hashtextextended('kworum session ' || $1::text, 0)`;

const takeStatement = `
  INSERT INTO session_owners AS owners (session_id, epoch, hub_id, address, taken_at) VALUES ($1::uuid, 1, $2, $3, now())
  ON CONFLICT (session_id) DO UPDATE
    SET epoch = owners.epoch + 1, hub_id = EXCLUDED.hub_id, address = EXCLUDED.address, taken_at = EXCLUDED.taken_at
  RETURNING epoch, (SELECT coalesce(max(seq), 0) FROM session_events WHERE session_id = $1::uuid) AS seq`;

/** Only whoever holds the epoch that was found wanting, and not at once: two hubs that cannot reach each other take turns. */
const deposeStatement = `
  SELECT pg_terminate_backend(pid) FROM pg_locks
   WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pid <> pg_backend_pid()
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
     AND ((classid::bigint << 32) | objid::bigint) = ${lockKey}
     AND EXISTS (SELECT 1 FROM session_owners WHERE session_id::text = $1 AND epoch = $2 AND taken_at < now() - interval '100 ms')`;
