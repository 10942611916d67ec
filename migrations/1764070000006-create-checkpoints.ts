import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signed checkpoints of the logs, the cosignatures of witnesses and the public keys they are checked with: rows are added,
 * never changed, as in `session_events`.
 */
export class CreateCheckpoints1764070000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE session_checkpoints (
        session_id uuid        NOT NULL,
        size       integer     NOT NULL CHECK (size > 0),
        root       text        NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
        note       text        NOT NULL,
        made_at    timestamptz NOT NULL,
        PRIMARY KEY (session_id, size)
      )`);
    await queryRunner.query(`
      CREATE TABLE checkpoint_cosignatures (
        session_id     uuid        NOT NULL,
        size           integer     NOT NULL,
        witness        text        NOT NULL,
        key_id         text        NOT NULL CHECK (key_id ~ '^[0-9a-f]{8}$'),
        signature_line text        NOT NULL,
        received_at    timestamptz NOT NULL,
        PRIMARY KEY (session_id, size, witness, key_id),
        FOREIGN KEY (session_id, size) REFERENCES session_checkpoints (session_id, size)
      )`);
    await queryRunner.query(`
      CREATE TABLE checkpoint_keys (
        public_key text        NOT NULL CHECK (public_key ~ '^[0-9a-f]{64}$'),
        change     text        NOT NULL CHECK (change IN ('begun', 'ended')),
        at         timestamptz NOT NULL,
        PRIMARY KEY (public_key, change)
      )`);
    // Which events a checkpoint follows, found without reading whole logs at start.
    await queryRunner.query(`
      CREATE INDEX session_events_of_closings ON session_events (session_id, seq)
        WHERE event_type IN ('VotingClosed', 'SecretRoundClosed', 'SittingAdjourned', 'SessionClosed')`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_checkpoints() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['session_checkpoints', 'checkpoint_cosignatures', 'checkpoint_keys']) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_checkpoints()`);
      await queryRunner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_checkpoints()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
