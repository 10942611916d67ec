import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications to the debate on the report (art. 28aa ust. 7–8) and their signed lists, which are erased when no longer needed. */
export class CreateDebateApplications1764030000031 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE debate_applications (
        application_id uuid        PRIMARY KEY,
        session_id     uuid        NOT NULL REFERENCES meetings ON DELETE CASCADE,
        no             integer     NOT NULL CHECK (no > 0),
        full_name      text        NOT NULL,
        contact        text,
        channel        text        NOT NULL CHECK (channel IN ('paper', 'electronic')),
        received_at    timestamptz NOT NULL,
        signatures     integer     NOT NULL CHECK (signatures >= 0),
        standing       text        NOT NULL CHECK (standing IN ('filed', 'complete', 'incomplete', 'withdrawn')),
        note           text        NOT NULL,
        created_at     timestamptz NOT NULL,
        erased_at      timestamptz,
        UNIQUE (session_id, no)
      )`);
    await queryRunner.query(`
      CREATE TABLE debate_support_lists (
        application_id uuid  PRIMARY KEY REFERENCES debate_applications ON DELETE CASCADE,
        bytes          bytea NOT NULL
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
