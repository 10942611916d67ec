import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Committees of a term (art. 21), and which of them a sitting is of: numbers of sessions stay the council's alone. */
export class CreateCommittees1764050000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE committees (
        committee_id uuid        PRIMARY KEY,
        term_id      uuid        NOT NULL REFERENCES terms,
        name         text        NOT NULL,
        kind         text        NOT NULL CHECK (kind IN ('standing', 'ad-hoc', 'audit', 'petitions')),
        member_ids   jsonb       NOT NULL,
        chair_id     text,
        deputy_id    text,
        quorum_p     integer     NOT NULL CHECK (quorum_p > 0),
        quorum_q     integer     NOT NULL CHECK (quorum_q >= quorum_p AND 2 * quorum_p >= quorum_q),
        hand_counts  boolean     NOT NULL,
        version      integer     NOT NULL CHECK (version > 0),
        created_at   timestamptz NOT NULL,
        closed_at    timestamptz
      )`);
    await queryRunner.query(`
      ALTER TABLE meetings ADD COLUMN committee_ids jsonb, ADD COLUMN presider_id text`);
    await queryRunner.query('DROP INDEX one_session_a_number');
    await queryRunner.query(`
      CREATE UNIQUE INDEX one_session_a_number ON meetings (term_id, number)
        WHERE retired_at IS NULL AND committee_ids IS NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
