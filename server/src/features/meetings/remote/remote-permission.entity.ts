import { Column, Entity, PrimaryColumn } from 'typeorm';

/** S-31: who asked for taking part from afar, on which basis, and who confirmed it; frozen into the log with the notice. */
@Entity('remote_permissions')
export class RemotePermissionRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ type: 'text' })
  basis: string;

  @Column({ name: 'requested_by', type: 'uuid' })
  requestedBy: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;
}
