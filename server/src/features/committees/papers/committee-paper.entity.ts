import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemDocument } from '../../../../../core/src/agenda/agenda-item.js';
import type { CommitteePaperKind } from '../../../../../core/src/committees/committee-papers.js';

/** A plan of work or a report as it was entered; append-only. */
@Entity('committee_papers')
export class CommitteePaperRow {
  @PrimaryColumn({ name: 'paper_id', type: 'uuid' })
  paperId: string;

  @Column({ name: 'committee_id', type: 'uuid' })
  committeeId: string;

  @Column({ type: 'text' })
  kind: CommitteePaperKind;

  /** Of which year it is. */
  @Column({ type: 'int' })
  year: number;

  @Column({ type: 'jsonb' })
  document: ItemDocument;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}

/** When it was adopted, presented, approved (`YYYY-MM-DD`); append-only, the highest number counts. */
@Entity('committee_paper_days')
export class CommitteePaperDaysRow {
  @PrimaryColumn({ name: 'paper_id', type: 'uuid' })
  paperId: string;

  @PrimaryColumn({ type: 'int' })
  no: number;

  @Column({ name: 'adopted_on', type: 'date' })
  adoptedOn: string;

  @Column({ name: 'presented_on', type: 'date', nullable: true })
  presentedOn: string | null;

  @Column({ name: 'approved_on', type: 'date', nullable: true })
  approvedOn: string | null;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}

/** Why and when a paper was taken down (P-05); append-only. */
@Entity('committee_paper_withdrawals')
export class CommitteePaperWithdrawalRow {
  @PrimaryColumn({ name: 'paper_id', type: 'uuid' })
  paperId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'entered_by', type: 'uuid' })
  enteredBy: string;

  @Column({ name: 'entered_at', type: 'timestamptz' })
  enteredAt: Date;
}
