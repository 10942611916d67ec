import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of a test's own, with all tables and no rows. */
export interface TestDatabase {
  /** For the hub's role. */
  readonly hubUrl: string;
  /** For the role that owns the tables. */
  readonly ownerUrl: string;
  /** For an intruder with every right: a database superuser. */
  readonly superuserUrl: string;
  /** Removes it, closing whatever is still connected. */
  drop(): Promise<void>;
}

/** Copies the migrated template (about 40 ms). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = inject('templateAddresses');
  const templateName = new URL(template.ownerUrl).pathname.slice(1);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(
    template.superuserUrl,
    `CREATE DATABASE ${name} TEMPLATE ${templateName} STRATEGY wal_log OWNER kworum_owner`,
  );
  return {
    hubUrl: inDatabase(template.hubUrl, name),
    ownerUrl: inDatabase(template.ownerUrl, name),
    superuserUrl: inDatabase(template.superuserUrl, name),
    drop: () => asSuperuser(template.superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
