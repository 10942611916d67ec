import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantHubRights } from '../../src/platform/database/grant-hub-rights.js';
import { createTestDatabase, type TestDatabase } from '../cluster/test-database.js';

describe('the rights of the hub’s role', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  let hub: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    hub = new pg.Client({ connectionString: database.hubUrl });
    await Promise.all([owner.connect(), hub.connect()]);
    await owner.query(`
      CREATE TABLE ordinary (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, word text);
      CREATE TABLE "Append only" (id serial PRIMARY KEY, word text);
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''append-only''; END';
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON "Append only" EXECUTE FUNCTION refuse();`);
    await grantHubRights(owner, 'kworum_hub');
  });

  afterAll(async () => {
    await Promise.all([owner.end(), hub.end()]);
    await database.drop();
  });

  it('lets it work on ordinary rows', async () => {
    await hub.query("INSERT INTO ordinary (word) VALUES ('a')");
    await hub.query("UPDATE ordinary SET word = 'b'");
    expect((await hub.query('SELECT word FROM ordinary')).rows).toEqual([{ word: 'b' }]);
    await hub.query('DELETE FROM ordinary');
  });

  it('lets it only read and add to an append-only table', async () => {
    await hub.query(`INSERT INTO "Append only" (word) VALUES ('a')`);
    for (const statement of [
      `UPDATE "Append only" SET word = 'b'`,
      'DELETE FROM "Append only"',
      'TRUNCATE "Append only"',
      'ALTER TABLE "Append only" DISABLE TRIGGER ALL',
      'DROP TABLE "Append only"',
    ]) {
      await expect(hub.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    expect((await hub.query('SELECT word FROM "Append only"')).rows).toEqual([{ word: 'a' }]);
  });

  it('keeps its rights when given again', async () => {
    await grantHubRights(owner, 'kworum_hub');
    await hub.query("INSERT INTO ordinary (word) VALUES ('c')");
  });
});
