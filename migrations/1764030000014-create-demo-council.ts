import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes that the demo council was set up to the end, so that a start broken off half-way does it again. */
export class CreateDemoCouncil1764030000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE demo_council (
        term_id     uuid        PRIMARY KEY REFERENCES terms ON DELETE CASCADE,
        finished_at timestamptz NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
