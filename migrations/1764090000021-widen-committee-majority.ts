import type { MigrationInterface, QueryRunner } from 'typeorm';

/** K-06: a statut may ask a committee for any majority the council knows, so the whole rule is kept, not a name. */
export class WidenCommitteeMajority1764090000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE committees
        ALTER COLUMN majority DROP DEFAULT,
        DROP CONSTRAINT committees_majority_check`);
    await queryRunner.query(`
      ALTER TABLE committees
        ALTER COLUMN majority TYPE jsonb USING jsonb_build_object('kind', majority),
        ALTER COLUMN majority SET DEFAULT '{"kind": "simple"}'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
