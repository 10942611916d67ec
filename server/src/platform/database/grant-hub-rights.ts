import pg from 'pg';

/**
 * Gives the running hub's role its rights on the owner's tables. A table with a trigger against TRUNCATE is an
 * append-only record (the session log, the audit trail): there the hub may read and add, nothing else.
 */
export async function grantHubRights(owner: pg.Client, hubRole: string): Promise<void> {
  const role = pg.escapeIdentifier(hubRole);
  // One transaction: another hub on the same database keeps its rights all along.
  await owner.query('BEGIN');
  await owner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
  await owner.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`);
  const truncateTrigger = 32;
  const { rows } = await owner.query<{ name: string; append_only: boolean }>(
    `SELECT t.oid::regclass::text AS name,
            EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = t.oid AND g.tgtype & $1 <> 0) AS append_only
       FROM pg_class t
      WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p', 'v', 'm')
        AND pg_has_role(t.relowner, 'USAGE')`,
    [truncateTrigger],
  );
  for (const { name, append_only } of rows) {
    await owner.query(`REVOKE ALL ON ${name} FROM ${role}`);
    await owner.query(`GRANT SELECT, INSERT${append_only ? '' : ', UPDATE, DELETE'} ON ${name} TO ${role}`);
  }
  await owner.query('COMMIT');
}
