import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Link } from '../../../core/src/chain/chain.js';
import type { Settings } from '../platform/config/settings.js';
import { launchEmbeddedDatabase } from '../platform/database/embedded/launch-embedded-database.js';
import { postmasterLives, readPostmasterFile } from '../platform/database/embedded/postmaster-file.js';
import { databaseSecrets } from '../platform/database/embedded/secrets.js';
import { CannotVerify } from './verify-options.js';

/** A row as it lies in the table, read by this program's own statement and not by the one that serves the hub. */
export interface StoredRow extends Link {
  readonly sessionId: string;
  readonly eventType: string;
  readonly version: number;
  readonly at: string;
  readonly commandId: string;
}

/** The table of all logs, for reading only. */
export interface StoredLogs {
  sessionIds(): Promise<string[]>;
  /** Everything stored under a session's id, by `seq`. */
  rows(sessionId: string): Promise<StoredRow[]>;
  close(): Promise<void>;
}

/**
 * Opens the database of these settings beside a running hub, or starts the embedded one for as long as it is needed.
 * @throws CannotVerify when there is no database or it cannot be reached.
 */
export async function openStoredLogs(settings: Settings): Promise<StoredLogs> {
  const { url, stop } = await reach(settings);
  const client = new pg.Client({ connectionString: url, application_name: 'kworum-verify' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    // One picture of the table, however long the reading takes; nothing can be written.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  } catch (error) {
    await stop();
    throw new CannotVerify(`Nie można połączyć się z bazą danych (${(error as { code?: string }).code ?? error}).`);
  }
  return {
    async sessionIds() {
      const { rows } = await client.query<{ id: string }>(
        'SELECT session_id::text AS id FROM session_events GROUP BY session_id ORDER BY min(at), session_id',
      );
      return rows.map(({ id }) => id);
    },
    async rows(sessionId) {
      const { rows } = await client.query<StoredRow>(
        `SELECT e.session_id::text AS "sessionId", e.seq, e.event_type AS "eventType", e.version::int AS version,
                replace(to_char(e.at AT TIME ZONE 'utc', 'YYYY-MM-DD HH24:MI:SS.US'), ' ', 'T') AS at,
                e.command_id::text AS "commandId", e.body, e.prev_hash AS "prevHash", e.hash
           FROM session_events AS e
          WHERE e.session_id = $1::uuid
          ORDER BY e.seq`,
        [sessionId],
      );
      return rows;
    },
    async close() {
      await client.end();
      await stop();
    },
  };
}

async function reach(settings: Settings): Promise<{ url: string; stop: () => Promise<void> }> {
  if (settings.databaseUrl) return { url: settings.databaseUrl, stop: async () => undefined };
  const { dataDirectory } = settings;
  const data = join(dataDirectory, 'database', 'data');
  if (!existsSync(data))
    throw new CannotVerify(`Nie ma bazy danych w ${dataDirectory}. Ustaw KWORUM_DATA lub DATABASE_URL.`);
  const running = readPostmasterFile(data);
  const passwords = join(dataDirectory, 'database-passwords.json');
  if (running && postmasterLives(running) && existsSync(passwords)) {
    const { hub } = databaseSecrets(passwords);
    return { url: `postgres://kworum_hub:${hub}@127.0.0.1:${running.port}/kworum`, stop: async () => undefined };
  }
  const database = await launchEmbeddedDatabase(dataDirectory);
  return { url: database.hubUrl, stop: () => database.stop() };
}
