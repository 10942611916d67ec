import pg from 'pg';
import type { TestDatabase } from '../cluster/test-database.js';

/** What a voter could write down. */
export interface Receipt {
  readonly seq: number;
  readonly hash: string;
}

/** The receipts that do not stand in the stored log as they were given; none may be missing. */
export async function missingReceipts(
  { superuserUrl }: TestDatabase,
  sessionId: string,
  receipts: readonly Receipt[],
): Promise<Receipt[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const { rows } = await client.query<Receipt>('SELECT seq, hash FROM session_events WHERE session_id = $1', [
    sessionId,
  ]);
  await client.end();
  const stored = new Map(rows.map(({ seq, hash }) => [seq, hash]));
  return receipts.filter(({ seq, hash }) => stored.get(seq) !== hash);
}
