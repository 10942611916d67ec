import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['committee_papers', 'committee_paper_days', 'committee_paper_withdrawals'] as const;

/** Plans of work and reports of committees (art. 21 ust. 3 u.s.g.): added, never changed or removed. */
export class CreateCommitteePapers1764080000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE committee_papers (
        paper_id     uuid        PRIMARY KEY,
        committee_id uuid        NOT NULL REFERENCES committees,
        kind         text        NOT NULL CHECK (kind IN ('plan', 'report')),
        year         integer     NOT NULL,
        document     jsonb       NOT NULL,
        entered_by   uuid        NOT NULL,
        entered_at   timestamptz NOT NULL
      )`);
    await queryRunner.query('CREATE INDEX papers_of_committee ON committee_papers (committee_id, year)');
    await queryRunner.query(`
      CREATE TABLE committee_paper_days (
        paper_id     uuid        NOT NULL REFERENCES committee_papers,
        no           integer     NOT NULL CHECK (no > 0),
        adopted_on   date        NOT NULL,
        presented_on date        CHECK (presented_on >= adopted_on),
        approved_on  date        CHECK (approved_on IS NULL OR (presented_on IS NOT NULL AND approved_on >= presented_on)),
        entered_by   uuid        NOT NULL,
        entered_at   timestamptz NOT NULL,
        PRIMARY KEY (paper_id, no)
      )`);
    await queryRunner.query(`
      CREATE TABLE committee_paper_withdrawals (
        paper_id   uuid        PRIMARY KEY REFERENCES committee_papers,
        reason     text        NOT NULL CHECK (reason <> ''),
        entered_by uuid        NOT NULL,
        entered_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_committee_papers() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of tables) {
      await queryRunner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change_of_committee_papers()`);
      await queryRunner.query(`
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_committee_papers()`);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
