import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wall screens paired with a session; a screen holds a token of which only the hash is kept. */
export class CreateScreens1764030000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE screens (
        screen_id  uuid        PRIMARY KEY,
        name       text        NOT NULL,
        session_id uuid        NOT NULL,
        scene      text        NOT NULL,
        message    text        NOT NULL,
        token_hash text        NOT NULL UNIQUE,
        paired_by  uuid        NOT NULL,
        paired_at  timestamptz NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
