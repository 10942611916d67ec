import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of interpellations and questions (art. 24 ust. 3–7) and what of it was published, version by version. */
export class CreateInterpellations1764060000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE interpellations (
        interpellation_id uuid        PRIMARY KEY,
        term_id           uuid        NOT NULL REFERENCES terms ON DELETE CASCADE,
        year              integer     NOT NULL,
        no                integer     NOT NULL CHECK (no > 0),
        kind              text        NOT NULL CHECK (kind IN ('interpellation', 'question', 'youth-council', 'seniors-council')),
        channel           text        NOT NULL CHECK (channel IN ('paper', 'electronic')),
        member_id         uuid        REFERENCES members ON DELETE SET NULL,
        author            text        NOT NULL,
        resolution        text,
        subject           text        NOT NULL,
        facts             text        NOT NULL,
        questions         text        NOT NULL,
        filed_at          timestamptz NOT NULL,
        entered_by        text        NOT NULL,
        created_at        timestamptz NOT NULL,
        delivered_at      timestamptz,
        answered_at       timestamptz,
        answered_by       text,
        answer            text,
        channels          jsonb       NOT NULL,
        UNIQUE (term_id, year, no),
        CHECK ((kind IN ('interpellation', 'question')) = (resolution IS NULL)),
        CHECK (delivered_at IS NULL OR delivered_at >= filed_at),
        CHECK (answered_at IS NULL OR answered_at >= delivered_at),
        CHECK ((answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL))
      )`);
    await queryRunner.query(`
      CREATE TABLE interpellation_publications (
        interpellation_id uuid        NOT NULL REFERENCES interpellations ON DELETE CASCADE,
        part              text        NOT NULL CHECK (part IN ('text', 'answer')),
        version           integer     NOT NULL CHECK (version > 0),
        contents          jsonb       NOT NULL,
        created_by        text        NOT NULL,
        responsible       text        NOT NULL,
        entered_by        text        NOT NULL,
        published_at      timestamptz NOT NULL,
        reason            text        NOT NULL,
        PRIMARY KEY (interpellation_id, part, version)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
