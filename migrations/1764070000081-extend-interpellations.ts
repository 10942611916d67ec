import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Corrections of the register of interpellations, taken-down publications (no contents) and attachments. */
export class ExtendInterpellations1764070000081 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE interpellation_corrections (
        interpellation_id uuid        NOT NULL REFERENCES interpellations ON DELETE CASCADE,
        no                integer     NOT NULL CHECK (no > 0),
        before            jsonb       NOT NULL,
        after             jsonb       NOT NULL,
        reason            text        NOT NULL CHECK (reason <> ''),
        corrected_by      text        NOT NULL,
        corrected_at      timestamptz NOT NULL,
        PRIMARY KEY (interpellation_id, no)
      )`);
    await queryRunner.query(`ALTER TABLE interpellation_publications ALTER COLUMN contents DROP NOT NULL`);
    await queryRunner.query(`ALTER TABLE interpellations ADD COLUMN documents jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
