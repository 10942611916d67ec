import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms with their statutory composition, and the members of their councils. */
export class CreateTerms1764030000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE terms (
        term_id        uuid        PRIMARY KEY,
        council_name   text        NOT NULL,
        municipality   text        NOT NULL,
        label          text        NOT NULL,
        inhabitants    integer     NOT NULL CHECK (inhabitants > 0),
        statutory_size integer     NOT NULL CHECK (statutory_size > 0),
        training       boolean     NOT NULL,
        shown          boolean     NOT NULL,
        clubs          jsonb       NOT NULL,
        guests         jsonb       NOT NULL,
        created_at     timestamptz NOT NULL,
        convened_at    timestamptz,
        retired_at     timestamptz,
        CHECK (shown OR training),
        CHECK (training OR retired_at IS NULL)
      )`);
    await queryRunner.query(`
      CREATE TABLE members (
        member_id  uuid    PRIMARY KEY,
        term_id    uuid    NOT NULL REFERENCES terms ON DELETE CASCADE,
        seat_no    integer NOT NULL CHECK (seat_no > 0),
        first_name text    NOT NULL,
        last_name  text    NOT NULL,
        club_id    text,
        office     text    CHECK (office IN ('chair', 'vice-chair')),
        mandate    text    NOT NULL CHECK (mandate IN ('active', 'expired')),
        sworn      boolean NOT NULL,
        CHECK (mandate = 'active' OR office IS NULL)
      )`);
    await queryRunner.query('CREATE INDEX members_by_term ON members (term_id)');
    await queryRunner.query(
      `CREATE UNIQUE INDEX one_member_a_seat ON members (term_id, seat_no) WHERE mandate = 'active'`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX one_chair_a_term ON members (term_id) WHERE office = 'chair'`);
    await queryRunner.query(`
      ALTER TABLE seats
        ADD CONSTRAINT seats_of_members FOREIGN KEY (member_id) REFERENCES members ON DELETE CASCADE`);
    await queryRunner.query('ALTER TABLE people ADD COLUMN made_for_term uuid REFERENCES terms');
    await queryRunner.query('CREATE INDEX people_by_made_for_term ON people (made_for_term)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
