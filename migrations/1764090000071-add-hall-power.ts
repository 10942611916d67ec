import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a hall's UPS says while its power is not well, for every hub (issue 5). */
export class AddHallPower1764090000071 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE halls ADD COLUMN power jsonb');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
