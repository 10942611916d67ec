import pg from 'pg';
import { HubBus } from '../../src/platform/hubs/hub-bus.js';
import type { HubUnderTest } from '../cluster/hub-under-test.js';
import type { TestDatabase } from '../cluster/test-database.js';

/** What the table says of a session’s owner. */
export interface StoredOwner {
  readonly hubId: string;
  readonly epoch: number;
  readonly address: string;
}

export async function ownerOf(database: TestDatabase, sessionId: string): Promise<StoredOwner> {
  const [owner] = await rowsOf<StoredOwner>(
    database,
    'SELECT hub_id AS "hubId", epoch, address FROM session_owners WHERE session_id = $1',
    [sessionId],
  );
  if (!owner) throw new Error('Nobody ever owned the session');
  return owner;
}

/** Waits until two hubs of this process know of each other. */
export async function acquainted(...hubs: readonly HubUnderTest[]): Promise<void> {
  for (const hub of hubs) {
    for (const other of hubs) {
      const { hubId } = other.app.get(HubBus).hub;
      while (hub !== other && !hub.app.get(HubBus).addressOf(hubId)) await new Promise((done) => setTimeout(done, 20));
    }
  }
}

async function rowsOf<Row extends object>(
  { superuserUrl }: TestDatabase,
  query: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    return (await client.query<Row>(query, [...values])).rows;
  } finally {
    await client.end();
  }
}
