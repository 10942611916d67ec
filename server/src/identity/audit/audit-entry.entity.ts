import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One administrative act: who did what to what, when. Rows are added, never changed. */
@Entity('audit_entries')
export class AuditEntry {
  @PrimaryGeneratedColumn({ name: 'entry_id', type: 'bigint' })
  entryId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  /** Null: the hub itself, e.g. at its first start. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId: string | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ name: 'subject_type', type: 'text' })
  subjectType: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId: string;

  @Column({ type: 'jsonb' })
  details: object;
}
