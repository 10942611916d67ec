import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions as the office prepares them, and an index of what their logs say, for lists. */
export class CreateMeetings1764030000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE meetings (
        session_id uuid        PRIMARY KEY,
        term_id    uuid        NOT NULL REFERENCES terms,
        number     integer     NOT NULL CHECK (number > 0),
        title      text        NOT NULL,
        date       date        NOT NULL,
        time       text        NOT NULL,
        place      text        NOT NULL,
        agenda     jsonb       NOT NULL,
        rules      jsonb       NOT NULL,
        version    integer     NOT NULL CHECK (version > 0),
        created_at timestamptz NOT NULL,
        retired_at timestamptz
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX one_session_a_number ON meetings (term_id, number) WHERE retired_at IS NULL`);
    await queryRunner.query(`
      CREATE TABLE session_index (
        session_id     uuid        PRIMARY KEY REFERENCES meetings ON DELETE CASCADE,
        seq            integer     NOT NULL,
        status         text        NOT NULL,
        agenda_version integer     NOT NULL,
        votings        integer     NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
