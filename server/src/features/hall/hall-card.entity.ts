import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A presence card: shown to a reader of this hall it enters the councillor it belongs to. */
@Entity('hall_cards')
export class HallCardRow {
  @PrimaryColumn({ name: 'hall_id', type: 'uuid' })
  hallId: string;

  @PrimaryColumn({ type: 'text' })
  card: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;
}
