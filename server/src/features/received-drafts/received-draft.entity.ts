import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import type { DraftFiler } from '../../../../core/src/received-drafts/received-draft.js';

/** A draft resolution that reached the council. On an agenda it is the item with the same id. */
@Entity('received_drafts')
export class ReceivedDraftRow {
  @PrimaryColumn({ name: 'draft_id', type: 'uuid' })
  draftId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  /** Number of receipt within the term. */
  @Column({ type: 'int' })
  no: number;

  @Column({ type: 'text' })
  filer: DraftFiler;

  @Column({ name: 'club_id', type: 'text', nullable: true })
  clubId: string | null;

  @Column({ name: 'filer_name', type: 'text' })
  filerName: string;

  /** `YYYY-MM-DD` */
  @Column({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @Column({ type: 'boolean' })
  requested: boolean;

  @Column({ name: 'spatial_planning', type: 'boolean' })
  spatialPlanning: boolean;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'jsonb' })
  documents: ItemDocument[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}

/** Why the chair left a draft out of one session. */
@Entity('left_out_drafts')
export class LeftOutDraftRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @PrimaryColumn({ name: 'draft_id', type: 'uuid' })
  draftId: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ name: 'decided_at', type: 'timestamptz' })
  decidedAt: Date;
}
