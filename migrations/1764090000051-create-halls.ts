import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Halls with their devices (issue 5): the plan, its secrets apart, what a person asked of a device, and the devices' own journal. */
export class CreateHalls1764090000051 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE halls (
        hall_id     uuid        PRIMARY KEY,
        name        text        NOT NULL,
        training    boolean     NOT NULL,
        virtual     boolean     NOT NULL,
        plan        jsonb       NOT NULL,
        revision    integer     NOT NULL,
        session_id  uuid,
        key_hash    text        UNIQUE,
        reports     jsonb       NOT NULL,
        reported_at timestamptz
      )`);
    await queryRunner.query(`
      CREATE TABLE hall_secrets (
        hall_id   uuid NOT NULL REFERENCES halls ON DELETE CASCADE,
        device_id text NOT NULL,
        name      text NOT NULL,
        value     text NOT NULL,
        PRIMARY KEY (hall_id, device_id, name)
      )`);
    await queryRunner.query(`
      CREATE TABLE hall_orders (
        order_id uuid        PRIMARY KEY,
        hall_id  uuid        NOT NULL REFERENCES halls ON DELETE CASCADE,
        at       timestamptz NOT NULL,
        asked_by uuid        NOT NULL,
        "order"  jsonb       NOT NULL,
        outcome  jsonb
      )`);
    await queryRunner.query(`
      CREATE TABLE hall_journal (
        line_id   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        hall_id   uuid        NOT NULL REFERENCES halls ON DELETE CASCADE,
        at        timestamptz NOT NULL,
        device_id text        NOT NULL,
        kind      text        NOT NULL,
        text      text        NOT NULL,
        took_ms   integer
      )`);
    await queryRunner.query('CREATE INDEX hall_journal_newest ON hall_journal (hall_id, line_id DESC)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
