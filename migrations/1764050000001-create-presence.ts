import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Justified absences (S-25) and permissions to take part from afar (S-31). */
export class CreatePresence1764050000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE absence_excuses (
        session_id uuid        NOT NULL REFERENCES meetings ON DELETE CASCADE,
        member_id  text        NOT NULL,
        excused_by uuid        NOT NULL,
        excused_at timestamptz NOT NULL,
        PRIMARY KEY (session_id, member_id)
      )`);
    await queryRunner.query(`
      CREATE TABLE remote_permissions (
        session_id   uuid        PRIMARY KEY REFERENCES meetings ON DELETE CASCADE,
        basis        text        NOT NULL,
        requested_by uuid        NOT NULL,
        requested_at timestamptz NOT NULL,
        confirmed_by uuid        CHECK (confirmed_by <> requested_by),
        confirmed_at timestamptz
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
