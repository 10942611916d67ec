import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents: what they are called and which bytes they are; the bytes lie on disk by their SHA-256. */
export class CreateDocuments1764030000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE documents (
        document_id  uuid        PRIMARY KEY,
        title        text        NOT NULL,
        file_name    text        NOT NULL,
        sha256       text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes        integer     NOT NULL CHECK (bytes > 0),
        training     boolean     NOT NULL,
        uploaded_by  uuid,
        uploaded_at  timestamptz NOT NULL,
        published_at timestamptz
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
