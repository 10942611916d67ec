import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What councillors' desks were sent and what they said (evidence of a contested vote), and case files as they were made. Entries of the
 * journal are never changed and leave after two years; case files are only ever added.
 */
export class CreateDeskJournal1764080000031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE desk_journal (
        entry_id   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        hub_id     uuid        NOT NULL,
        session_id uuid        NOT NULL,
        at         timestamptz NOT NULL,
        member_id  text        NOT NULL,
        device_id  text        NOT NULL,
        kind       text        NOT NULL,
        voting_id  uuid,
        command_id uuid,
        seq        integer,
        detail     text
      )`);
    await queryRunner.query('CREATE INDEX desk_journal_of_session ON desk_journal (session_id, at)');
    await queryRunner.query('CREATE INDEX desk_journal_by_age ON desk_journal (at)');
    await queryRunner.query(`
      CREATE TABLE desk_journal_gaps (
        gap_id  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        hub_id  uuid        NOT NULL,
        at      timestamptz NOT NULL,
        dropped integer     NOT NULL CHECK (dropped > 0)
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_desk_journal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.at < now() - interval '2 years' THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% keeps its entries: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['desk_journal', 'desk_journal_gaps']) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_keeps_entries BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_desk_journal()`);
    }
    await queryRunner.query(`
      CREATE TABLE case_files (
        case_file_id uuid        PRIMARY KEY,
        session_id   uuid        NOT NULL,
        voting_id    uuid        NOT NULL,
        voting_no    integer     NOT NULL,
        made_at      timestamptz NOT NULL,
        made_by      uuid        NOT NULL,
        sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        content      text        NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX case_files_of_voting ON case_files (session_id, voting_id, made_at)');
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_case_files() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER case_files_append_only BEFORE UPDATE OR DELETE ON case_files
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_case_files()`);
    await queryRunner.query(`
      CREATE TRIGGER case_files_no_truncate BEFORE TRUNCATE ON case_files
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_case_files()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
