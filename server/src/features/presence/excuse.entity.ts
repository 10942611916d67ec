import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A justified absence (S-25). Why somebody was away is nobody's business here: no reason is kept. */
@Entity('absence_excuses')
export class AbsenceExcuse {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @PrimaryColumn({ name: 'member_id', type: 'text' })
  memberId: string;

  @Column({ name: 'excused_by', type: 'uuid' })
  excusedBy: string;

  @Column({ name: 'excused_at', type: 'timestamptz' })
  excusedAt: Date;
}
