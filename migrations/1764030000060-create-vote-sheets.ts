import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scans of signed sheets (V-15). Signatures are personal data: the log holds the hash, this table whose file it is and whether it is public. */
export class CreateVoteSheets1764030000060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE vote_sheets (
        document_id  uuid        PRIMARY KEY,
        session_id   uuid        NOT NULL,
        voting_id    uuid        NOT NULL,
        file_name    text        NOT NULL,
        media_type   text        NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
        sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes        integer     NOT NULL CHECK (bytes > 0),
        uploaded_by  uuid        NOT NULL,
        uploaded_at  timestamptz NOT NULL,
        published_at timestamptz
      )`);
    await queryRunner.query('CREATE INDEX vote_sheets_of_voting ON vote_sheets (session_id, voting_id)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
