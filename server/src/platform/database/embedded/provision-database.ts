import pg from 'pg';
import { type DatabaseSecrets } from './secrets.js';

/**
 * Makes the two roles and the database when they are missing: `kworum_owner` owns the tables and runs migrations,
 * `kworum_hub` is what the running hub signs in as, so that the log's tables can be closed to changes even for the hub.
 */
export async function provisionDatabase(
  superuserUrl: string,
  database: string,
  secrets: DatabaseSecrets,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const [role, password] of [
      ['kworum_owner', secrets.owner],
      ['kworum_hub', secrets.hub],
    ] as const) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
    }
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (made.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER kworum_owner`);
  } finally {
    await client.end();
  }
}
