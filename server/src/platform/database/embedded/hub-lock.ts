import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DatabaseStartError } from '../database-start-error.js';

/** Number of the advisory lock that says "a hub lives on this data directory". */
const lockNumber = 5_596_771;
const tries = 20;

/** One hub per data directory: an advisory lock, which PostgreSQL lets go by itself when the hub dies. */
export class HubLock {
  private constructor(private readonly client: pg.Client) {}

  /** @throws DatabaseStartError when another hub holds it. */
  static async take(superuserUrl: string, dataDirectory: string): Promise<HubLock> {
    const client = new pg.Client({ connectionString: superuserUrl, application_name: 'kworum-hub-lock' });
    // A lost server shows itself in the hub's own connections.
    client.on('error', () => undefined);
    await client.connect();
    // A hub killed a moment ago may still be being tidied up.
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [lockNumber]);
      if (rows[0]?.taken) return new HubLock(client);
      await pause(100);
    }
    await client.end();
    throw new DatabaseStartError(
      `Kworum już działa na danych z ${dataDirectory}. Zatrzymaj je lub ustaw inne KWORUM_DATA.`,
      `Kworum already runs on the data in ${dataDirectory}. Stop it or set another KWORUM_DATA.`,
    );
  }

  async release(): Promise<void> {
    await this.client.end();
  }
}
