import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RefusalKind } from '../../../../core/src/annual/earlier-refusals.js';

/** A refusal of a year that stands in no log; append-only. */
@Entity('annual_refusals')
export class AnnualRefusalRow {
  @PrimaryColumn({ name: 'refusal_id', type: 'uuid' })
  refusalId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ type: 'text' })
  kind: RefusalKind;

  /** `YYYY-MM-DD` */
  @Column({ type: 'date' })
  day: string;

  @Column({ name: 'resolution_no', type: 'text', nullable: true })
  resolutionNo: string | null;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}

/** Entered by mistake: counts no more, stays readable; append-only. */
@Entity('withdrawn_annual_refusals')
export class WithdrawnAnnualRefusalRow {
  @PrimaryColumn({ name: 'refusal_id', type: 'uuid' })
  refusalId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'withdrawn_by', type: 'uuid' })
  withdrawnBy: string;

  @Column({ name: 'withdrawn_at', type: 'timestamptz' })
  withdrawnAt: Date;
}
