import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session is called for, and the request it rests on (art. 20 ust. 3). */
export class AddSessionPurpose1764030000030 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE meetings
        ADD COLUMN purpose text CHECK (purpose IN ('ordinary', 'budget', 'annual', 'first')),
        ADD COLUMN request jsonb`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
