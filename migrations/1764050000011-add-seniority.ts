import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rank of a councillor by age, 1 = the oldest (art. 19 ust. 2, 20 ust. 2c). The birth date itself is nowhere kept. */
export class AddSeniority1764050000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE members ADD COLUMN seniority integer CHECK (seniority BETWEEN 1 AND 100)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
