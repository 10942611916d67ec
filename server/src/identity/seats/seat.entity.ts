import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which account sits on which seat of a term's council. */
@Entity('seats')
export class Seat {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;
}
