import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from '../cluster/test-database.js';

it('the embedded database sorts as a Polish reader expects', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.hubUrl });
  await client.connect();
  const { rows } = await client.query<{ word: string }>(
    `SELECT word FROM unnest(ARRAY['żaba', 'zebra', 'Łoś', 'lato', 'łan', 'ćma', 'cena']) AS word ORDER BY word`,
  );
  await client.end();
  await database.drop();
  expect(rows.map(({ word }) => word)).toEqual(['cena', 'ćma', 'lato', 'łan', 'Łoś', 'zebra', 'żaba']);
});
