import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Member } from '../../../../core/src/council/council.js';

/** A councillor's seat in a term. Never removed once a session was convened: mandates expire (G-04). */
@Entity('members')
export class MemberRow implements Omit<Member, 'seniority'> {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ name: 'seat_no', type: 'int' })
  seatNo: number;

  @Column({ name: 'first_name', type: 'text' })
  firstName: string;

  @Column({ name: 'last_name', type: 'text' })
  lastName: string;

  @Column({ name: 'club_id', type: 'text', nullable: true })
  clubId: string | null;

  @Column({ type: 'text', nullable: true })
  office: Member['office'];

  @Column({ type: 'text' })
  mandate: Member['mandate'];

  @Column({ type: 'boolean' })
  sworn: boolean;

  /** Rank by age, 1 = the oldest; no birth date is kept. Null where the office entered none. */
  @Column({ type: 'int', nullable: true })
  seniority: number | null;
}
