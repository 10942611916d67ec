import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of the settings of the statut (G-02): added, never changed or removed. */
export class CreateStatutVersions1764060000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE statut_versions (
        term_id    uuid        NOT NULL REFERENCES terms,
        seq        integer     NOT NULL CHECK (seq > 0),
        label      text        NOT NULL,
        valid_from date        NOT NULL,
        rules      jsonb       NOT NULL,
        changes    jsonb       NOT NULL,
        changed_by uuid        NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (term_id, seq),
        CONSTRAINT one_statut_version_a_label UNIQUE (term_id, label)
      )`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_statut_versions() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'statut_versions is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER statut_versions_append_only BEFORE UPDATE OR DELETE ON statut_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_statut_versions()`);
    await queryRunner.query(`
      CREATE TRIGGER statut_versions_no_truncate BEFORE TRUNCATE ON statut_versions
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_statut_versions()`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
