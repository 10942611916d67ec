import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { isFiledInTime, lastFilingDay, supportersNeeded } from '../../../../core/src/annual/debate-register.js';
import { lawfulResidents, residentsAdmitted } from '../../../../core/src/annual/report-debate.js';
import type { SessionStatus } from '../../../../core/src/session/lifecycle.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { noDebateHere } from './debate-faults.js';

/** What the law says of applications to one session's debate. */
export interface DebateTerms {
  /** Day for which the session was called. */
  readonly day: string;
  readonly lastDay: string;
  readonly isOpen: boolean;
  readonly supportersNeeded: number;
  readonly admitted: number;
  readonly status: SessionStatus;
}

interface MeetingFacts {
  readonly date: string;
  readonly inhabitants: number;
  readonly agenda: readonly ItemDraft[];
}

/** Reads the day, the agenda and the number of inhabitants: from the log once there is one, before from the preparation. */
@Injectable()
export class DebateTermsReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 `no-report-debate` */
  async of(sessionId: string, manager: EntityManager = this.dataSource.manager): Promise<DebateTerms> {
    const [meeting]: MeetingFacts[] = await manager.query(
      `SELECT m.date::text AS date, t.inhabitants, m.agenda FROM meetings m JOIN terms t USING (term_id)
        WHERE m.session_id = $1 AND m.retired_at IS NULL AND t.retired_at IS NULL`,
      [sessionId],
    );
    if (!meeting) throw noDebateHere();
    const state = await this.live.stateOf(sessionId);
    const isLogged = state.status !== 'none';
    const agenda = isLogged ? state.agenda.filter(({ status }) => status !== 'withdrawn') : meeting.agenda;
    if (!agenda.some(({ kind }) => kind === 'state-report')) throw noDebateHere();
    const day = isLogged ? state.header.date : meeting.date;
    return {
      day,
      lastDay: lastFilingDay(day),
      isOpen: isFiledInTime(this.clock.now(), day),
      supportersNeeded: supportersNeeded(meeting.inhabitants),
      admitted: isLogged ? residentsAdmitted(state) : lawfulResidents,
      status: state.status,
    };
  }
}
