import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of resolutions received by the council, and why a binding one was left out of a session (art. 20 ust. 5–6, 41a u.s.g.). */
export class CreateReceivedDrafts1764060000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE received_drafts (
        draft_id         uuid        PRIMARY KEY,
        term_id          uuid        NOT NULL REFERENCES terms,
        no               integer     NOT NULL CHECK (no > 0),
        filer            text        NOT NULL CHECK (filer IN ('mayor', 'club', 'citizens', 'committee', 'councillors')),
        club_id          text,
        filer_name       text        NOT NULL,
        received_on      date        NOT NULL,
        requested        boolean     NOT NULL,
        spatial_planning boolean     NOT NULL,
        title            text        NOT NULL,
        documents        jsonb       NOT NULL,
        created_at       timestamptz NOT NULL,
        withdrawn_at     timestamptz,
        UNIQUE (term_id, no),
        CHECK ((filer = 'club') = (club_id IS NOT NULL))
      )`);
    await queryRunner.query(`
      CREATE TABLE left_out_drafts (
        session_id uuid        NOT NULL REFERENCES meetings ON DELETE CASCADE,
        draft_id   uuid        NOT NULL REFERENCES received_drafts,
        reason     text        NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, draft_id)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
