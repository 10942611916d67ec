import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { HubHttp } from '../../../rehearsal/src/hub/hub-http.js';
import { BenchFailure } from '../bench.js';

const hourMs = 3_600_000;

/** Signs a thousand people in without a thousand Argon2 hashes: what a sign-in leaves in the database is written there. */
export class CheapSignIn {
  private readonly pool: pg.Pool;

  constructor(ownerUrl: string) {
    this.pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  }

  /** @throws BenchFailure when there is no such account. */
  async signIn(hubUrl: string, username: string): Promise<HubHttp> {
    const token = randomBytes(32).toString('base64url');
    const now = Date.now();
    const { rowCount } = await this.pool.query(
      `INSERT INTO sign_ins (sign_in_id, person_id, token_hash, factors, signed_in_at, seen_at, expires_at)
       SELECT $1, person_id, $2, '{password}', $3, $3, $4 FROM people WHERE username = $5`,
      [
        randomUUID(),
        createHash('sha256').update(token).digest('hex'),
        new Date(now),
        new Date(now + 12 * hourMs),
        username,
      ],
    );
    if (rowCount !== 1) throw new BenchFailure(`There is no account "${username}".`);
    return HubHttp.withCookie(hubUrl, `kworum=${token}`);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
