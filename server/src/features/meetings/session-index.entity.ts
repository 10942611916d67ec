import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionStatus } from '../../../../core/src/session/lifecycle.js';

/** What a session's log said at `seq`, for lists only; made anew from the log when it lags. */
@Entity('session_index')
export class SessionIndexRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ type: 'int' })
  seq: number;

  @Column({ type: 'text' })
  status: SessionStatus;

  @Column({ name: 'agenda_version', type: 'int' })
  agendaVersion: number;

  /** Votes opened so far. */
  @Column({ type: 'int' })
  votings: number;
}
