import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationStanding } from '../../../../protocol/src/http/report-debate.js';

/** A resident's application to speak in the debate on the report; personal data, never in a log of a session. */
@Entity('debate_applications')
export class DebateApplicationRow {
  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  /** Number of receipt within the session. */
  @Column({ type: 'int' })
  no: number;

  @Column({ name: 'full_name', type: 'text' })
  fullName: string;

  /** Null once erased. */
  @Column({ type: 'text', nullable: true })
  contact: string | null;

  @Column({ type: 'text' })
  channel: 'paper' | 'electronic';

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt: Date;

  @Column({ type: 'int' })
  signatures: number;

  @Column({ type: 'text' })
  standing: ApplicationStanding;

  @Column({ type: 'text' })
  note: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}

/** The signed list of supporters, as it was sent; erased after the session. */
@Entity('debate_support_lists')
export class DebateSupportListRow {
  @PrimaryColumn({ name: 'application_id', type: 'uuid' })
  applicationId: string;

  @Column({ type: 'bytea' })
  bytes: Buffer;
}
