import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitteeKind } from '../../../../core/src/committees/committee.js';
import type { Majority } from '../../../../core/src/voting/majority.js';

/** A committee of a council in one term, as the office keeps it (K-01). What a sitting was of stands in its log. */
@Entity('committees')
export class CommitteeRow {
  @PrimaryColumn({ name: 'committee_id', type: 'uuid' })
  committeeId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: CommitteeKind;

  @Column({ name: 'member_ids', type: 'jsonb' })
  memberIds: string[];

  @Column({ name: 'chair_id', type: 'text', nullable: true })
  chairId: string | null;

  @Column({ name: 'deputy_id', type: 'text', nullable: true })
  deputyId: string | null;

  /** The statut's quorum, `p/q` of the members (K-06). */
  @Column({ name: 'quorum_p', type: 'int' })
  quorumP: number;

  @Column({ name: 'quorum_q', type: 'int' })
  quorumQ: number;

  /** K-05: whether raised hands may be counted without names. */
  @Column({ name: 'hand_counts', type: 'boolean' })
  handCounts: boolean;

  /** K-06: the majority the statut asks for in its votes. */
  @Column({ type: 'jsonb' })
  majority: Majority;

  /** Guards against lost updates. */
  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** When the committee was dissolved; it then sits no more. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
