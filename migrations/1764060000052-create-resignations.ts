import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Resignations of chair and vice-chairs (art. 19 ust. 5–6 u.s.g.) and what came of them: added, never changed or removed. */
export class CreateResignations1764060000052 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE resignations (
        resignation_id uuid        PRIMARY KEY,
        term_id        uuid        NOT NULL REFERENCES terms,
        member_id      uuid        NOT NULL,
        office         text        NOT NULL CHECK (office IN ('chair', 'vice-chair')),
        filed_on       date        NOT NULL,
        entered_by     uuid        NOT NULL,
        entered_at     timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE resignation_steps (
        resignation_id uuid        NOT NULL REFERENCES resignations,
        step           text        NOT NULL CHECK (step IN ('accepted', 'taken-back', 'office-ended')),
        day            date        NOT NULL,
        resolution_no  text,
        basis          text,
        entered_by     uuid        NOT NULL,
        entered_at     timestamptz NOT NULL,
        PRIMARY KEY (resignation_id, step),
        CHECK ((step = 'accepted') = (resolution_no IS NOT NULL)),
        CHECK ((step = 'office-ended') = (basis IS NOT NULL))
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_resignations() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['resignations', 'resignation_steps']) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_resignations()`);
      await queryRunner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_resignations()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
