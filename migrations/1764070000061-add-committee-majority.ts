import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The majority a committee votes by where the statut asks for another than the simple one (K-06). */
export class AddCommitteeMajority1764070000061 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE committees ADD COLUMN majority text NOT NULL DEFAULT 'simple'
        CHECK (majority IN ('simple', 'absolute-of-votes'))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
