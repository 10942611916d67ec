import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import type { SessionRules } from '../../../../core/src/session/rules.js';
import type { SessionPurpose } from '../../../../core/src/session/session-purpose.js';
import type { SessionRequest } from '../../../../core/src/session/session-request.js';

/** A session as the office prepares it. Once convened its log is the truth; this row only helps lists. */
@Entity('meetings')
export class MeetingRow {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'term_id', type: 'uuid' })
  termId: string;

  @Column({ type: 'int' })
  number: number;

  @Column({ type: 'text' })
  title: string;

  /** `YYYY-MM-DD` */
  @Column({ type: 'date' })
  date: string;

  @Column({ type: 'text' })
  time: string;

  @Column({ type: 'text' })
  place: string;

  /** What the session is called for; null when nobody said. */
  @Column({ type: 'text', nullable: true })
  purpose: SessionPurpose | null;

  /** Art. 20 ust. 3; null unless the session was asked for. */
  @Column({ type: 'jsonb', nullable: true })
  request: SessionRequest | null;

  /** The committees that sit, in the order of the notice; null at a session of the council. */
  @Column({ name: 'committee_ids', type: 'jsonb', nullable: true })
  committeeIds: string[] | null;

  /** Who leads a sitting of committees, as their chairs agreed (K-07). */
  @Column({ name: 'presider_id', type: 'text', nullable: true })
  presiderId: string | null;

  @Column({ type: 'jsonb' })
  agenda: ItemDraft[];

  @Column({ type: 'jsonb' })
  rules: SessionRules;

  /** Guards against lost updates. */
  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  /** A training session that was reset leaves the lists. */
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true })
  retiredAt: Date | null;
}
