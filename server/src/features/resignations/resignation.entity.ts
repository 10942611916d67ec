import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A resignation as it was filed; append-only. */
@Entity('resignations')
export class ResignationRow {
  @PrimaryColumn({ name: 'resignation_id', type: 'uuid' })
  resignationId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ type: 'text' })
  office: 'chair' | 'vice-chair';

  /** `YYYY-MM-DD` */
  @Column({ name: 'filed_on', type: 'date' })
  filedOn: string;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}

/** What came of a resignation; append-only, each step once. */
@Entity('resignation_steps')
export class ResignationStepRow {
  @PrimaryColumn({ name: 'resignation_id', type: 'uuid' })
  resignationId: string;

  @PrimaryColumn({ type: 'text' })
  step: 'accepted' | 'taken-back' | 'office-ended';

  /** `YYYY-MM-DD` */
  @Column({ type: 'date' })
  day: string;

  /** Of the council's resolution; only with `accepted`. */
  @Column({ name: 'resolution_no', type: 'text', nullable: true })
  resolutionNo: string | null;

  /** The article the end of the office rests on; only with `office-ended`. */
  @Column({ type: 'text', nullable: true })
  basis: string | null;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}
