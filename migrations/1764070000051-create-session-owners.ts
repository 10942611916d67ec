import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which hub writes a session's log now. `epoch` counts the take-overs; whoever still believes in an older one writes nothing. */
export class CreateSessionOwners1764070000051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE session_owners (
        session_id uuid        PRIMARY KEY,
        epoch      integer     NOT NULL CHECK (epoch > 0),
        hub_id     uuid        NOT NULL,
        address    text        NOT NULL,
        taken_at   timestamptz NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
