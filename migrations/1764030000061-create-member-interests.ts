import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may exclude a councillor from a vote (V-12, art. 25a). Personal data: apart from the roll, so that it never reaches a log. */
export class CreateMemberInterests1764030000061 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE member_interests (
        member_id uuid   PRIMARY KEY REFERENCES members (member_id) ON DELETE CASCADE,
        flags     text[] NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
