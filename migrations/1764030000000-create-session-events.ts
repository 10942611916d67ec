import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of sessions: rows are added, never changed. The hash chain shows what slips past the triggers. */
export class CreateSessionEvents1764030000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE session_events (
        session_id uuid        NOT NULL,
        seq        integer     NOT NULL CHECK (seq > 0),
        event_type text        NOT NULL,
        version    smallint    NOT NULL CHECK (version > 0),
        at         timestamptz NOT NULL,
        command_id uuid        NOT NULL,
        body       text        NOT NULL,
        prev_hash  text        NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
        hash       text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        PRIMARY KEY (session_id, seq)
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_session_events() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'session_events is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER session_events_append_only BEFORE UPDATE OR DELETE ON session_events
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_session_events()`);
    await queryRunner.query(`
      CREATE TRIGGER session_events_no_truncate BEFORE TRUNCATE ON session_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_session_events()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
