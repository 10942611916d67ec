import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions asked aloud at sessions (I-04). */
export class CreateOralQuestions1764080000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE oral_questions (
        oral_question_id  uuid        PRIMARY KEY,
        term_id           uuid        NOT NULL REFERENCES terms ON DELETE CASCADE,
        session_id        uuid        NOT NULL,
        member_id         uuid,
        asked_by          text        NOT NULL CHECK (asked_by <> ''),
        question          text        NOT NULL CHECK (question <> ''),
        answer            text        NOT NULL,
        entered_by        text        NOT NULL,
        entered_at        timestamptz NOT NULL,
        interpellation_id uuid        REFERENCES interpellations ON DELETE SET NULL
      )`);
    await queryRunner.query('CREATE INDEX oral_questions_of_term ON oral_questions (term_id, entered_at DESC)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
