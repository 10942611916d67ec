import pg from 'pg';
import type { HubUnderTest } from '../cluster/hub-under-test.js';

/** Looks into, or works on, the hub's database past the hub, as the owner of the tables. */
export async function databaseOf<Row extends pg.QueryResultRow>(
  hub: HubUnderTest,
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: hub.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
