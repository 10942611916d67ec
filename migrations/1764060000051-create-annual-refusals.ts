import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refused confidence and discharge of years that stand in no log: entered and withdrawn, never changed or removed. */
export class CreateAnnualRefusals1764060000051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE annual_refusals (
        refusal_id    uuid        PRIMARY KEY,
        term_id       uuid        NOT NULL REFERENCES terms,
        kind          text        NOT NULL CHECK (kind IN ('confidence', 'discharge')),
        day           date        NOT NULL,
        resolution_no text,
        entered_by    uuid        NOT NULL,
        entered_at    timestamptz NOT NULL,
        CHECK (kind = 'confidence' OR resolution_no IS NOT NULL)
      )`);
    await queryRunner.query(`
      CREATE TABLE withdrawn_annual_refusals (
        refusal_id   uuid        PRIMARY KEY REFERENCES annual_refusals,
        reason       text        NOT NULL,
        withdrawn_by uuid        NOT NULL,
        withdrawn_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_annual_refusals() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['annual_refusals', 'withdrawn_annual_refusals']) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_annual_refusals()`);
      await queryRunner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_annual_refusals()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
