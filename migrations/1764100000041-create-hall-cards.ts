import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Presence cards of a hall (issue 5): whose card has which number. Only here, never in the council's log or a journal. */
export class CreateHallCards1764100000041 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE hall_cards (
        hall_id   uuid NOT NULL REFERENCES halls ON DELETE CASCADE,
        card      text NOT NULL,
        member_id uuid NOT NULL,
        PRIMARY KEY (hall_id, card)
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only');
  }
}
