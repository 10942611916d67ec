import pg from 'pg';
import { migrations } from '../../../../migrations/index.js';
import { type Logger } from '../logging/logger.js';
import { createDataSource } from './data-source.js';
import { DatabaseStartError } from './database-start-error.js';
import { grantHubRights } from './grant-hub-rights.js';

/** Number of the advisory lock that lets one hub at a time change the tables. */
const migrationLock = 5_596_772;
const oldestVersion = 150_000;

/**
 * Runs the migrations that are missing, as the owner of the tables, then gives the hub's role its rights.
 * @param ownerUrl address for the role that owns the tables.
 * @param hubUrl address for the role the hub runs under; may be the same.
 * @throws DatabaseStartError when the database cannot be reached or is too old.
 */
export async function migrateDatabase(ownerUrl: string, hubUrl: string, logger: Logger): Promise<void> {
  const owner = await connectOwner(ownerUrl);
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const dataSource = await createDataSource(ownerUrl, [], migrations).initialize();
    try {
      for (const migration of await dataSource.runMigrations()) logger.info({ migration: migration.name }, 'Migrated');
    } finally {
      await dataSource.destroy();
    }
    const hubRole = decodeURIComponent(new URL(hubUrl).username);
    if (hubRole !== decodeURIComponent(new URL(ownerUrl).username)) await grantHubRights(owner, hubRole);
  } finally {
    await owner.end();
  }
}

async function connectOwner(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (cause) {
    const reason = (cause as { code?: string }).code ?? (cause as Error).message;
    throw new DatabaseStartError(
      `Nie można połączyć się z bazą danych (${reason}). Sprawdź DATABASE_URL i czy serwer działa.`,
      `The database cannot be reached (${reason}). Check DATABASE_URL and that the server runs.`,
      { cause },
    );
  }
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  if (Number(rows[0]?.server_version_num) < oldestVersion) {
    await client.end();
    throw new DatabaseStartError(
      'Ta baza danych jest starsza niż PostgreSQL 15. Zaktualizuj serwer.',
      'This database is older than PostgreSQL 15. Upgrade the server.',
    );
  }
  return client;
}
