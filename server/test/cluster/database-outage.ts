import pg from 'pg';
import { inject } from 'vitest';
import type { TestDatabase } from './test-database.js';

/** Ends connections of a database as an administrator or a failing network does. @returns how many there were */
export async function cutConnections(database: TestDatabase, applicationName = '%'): Promise<number> {
  const { rowCount } = await asSuperuser(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = $1 AND application_name LIKE $2 AND pid <> pg_backend_pid()`,
    [nameOf(database), applicationName],
  );
  return rowCount ?? 0;
}

/**
 * The database goes away: all connections end, new ones are refused. What it has committed stays, as in a restart.
 * @returns brings it back
 */
export async function takeAway(database: TestDatabase): Promise<() => Promise<void>> {
  await asSuperuser(`ALTER DATABASE ${nameOf(database)} ALLOW_CONNECTIONS false`);
  await cutConnections(database);
  return async () => {
    await asSuperuser(`ALTER DATABASE ${nameOf(database)} ALLOW_CONNECTIONS true`);
  };
}

function nameOf({ hubUrl }: TestDatabase): string {
  return new URL(hubUrl).pathname.slice(1);
}

/** On another database of the cluster: the one under test may be away. */
async function asSuperuser(statement: string, values: readonly unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: inject('templateAddresses').superuserUrl });
  await client.connect();
  try {
    return await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}
