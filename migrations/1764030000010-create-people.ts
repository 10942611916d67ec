import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People with an account, the seats they hold, their sign-ins, and the append-only trail of administrative acts. */
export class CreatePeople1764030000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE people (
        person_id        uuid        PRIMARY KEY,
        username         text        NOT NULL UNIQUE,
        full_name        text        NOT NULL,
        roles            text[]      NOT NULL,
        active           boolean     NOT NULL,
        training         boolean     NOT NULL,
        password_hash    text        NOT NULL,
        required_factors text[]      NOT NULL CHECK ('password' = ANY (required_factors)),
        created_at       timestamptz NOT NULL,
        last_sign_in_at  timestamptz
      )`);
    await queryRunner.query(`
      CREATE TABLE seats (
        member_id uuid PRIMARY KEY,
        term_id   uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        UNIQUE (person_id, term_id)
      )`);
    await queryRunner.query(`
      CREATE TABLE sign_ins (
        sign_in_id   uuid        PRIMARY KEY,
        person_id    uuid        NOT NULL REFERENCES people ON DELETE CASCADE,
        token_hash   text        NOT NULL UNIQUE,
        factors      text[]      NOT NULL,
        signed_in_at timestamptz NOT NULL,
        seen_at      timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX sign_ins_by_person ON sign_ins (person_id)');
    await queryRunner.query(`
      CREATE TABLE audit_entries (
        entry_id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at           timestamptz NOT NULL,
        actor_id     uuid,
        action       text        NOT NULL,
        subject_type text        NOT NULL,
        subject_id   text        NOT NULL,
        details      jsonb       NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX audit_entries_by_subject ON audit_entries (subject_type, subject_id)');
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_audit_entries() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'audit_entries is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit_entries()`);
    await queryRunner.query(`
      CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit_entries()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
