import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { PresencePeriod, PresenceReport, PresenceSummary } from '../../../../protocol/src/http/presence.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { Meetings } from '../meetings/index.js';
import { Terms } from '../members/index.js';
import { AbsenceExcuse } from './excuse.entity.js';
import { presenceReportOf } from './presence-of.js';
import { presenceSummaryOf } from './presence-summary.js';

/** Presence for the settlement of allowances (S-25): the log says who was there, the office who was excused. */
@Injectable()
export class Presence {
  constructor(
    private readonly dataSource: DataSource,
    private readonly meetings: Meetings,
    private readonly terms: Terms,
    private readonly live: LiveSessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 */
  async report(office: SignedInPerson, sessionId: string): Promise<PresenceReport> {
    await this.meetings.get(office, sessionId);
    return this.reportOf(sessionId, await this.live.stateOf(sessionId));
  }

  /** Closed sessions of a term within a period, days included. @throws HttpError 404, 400 when the period ends before it begins */
  async summary(office: SignedInPerson, termId: string, period: PresencePeriod): Promise<PresenceSummary> {
    if (period.to < period.from)
      throw new HttpError(400, { code: 'period-reversed', text: 'Okres kończy się przed początkiem.', path: 'to' });
    const term = await this.terms.get(office, termId);
    const rows: { session_id: string }[] = await this.dataSource.query(
      `SELECT m.session_id FROM meetings m JOIN session_index i USING (session_id)
        WHERE m.term_id = $1 AND i.status = 'closed' AND m.date BETWEEN $2 AND $3 AND m.retired_at IS NULL
        ORDER BY m.date, m.number`,
      [termId, period.from, period.to],
    );
    const reports: PresenceReport[] = [];
    for (const { session_id } of rows)
      reports.push(await this.reportOf(session_id, await this.live.stateOf(session_id)));
    return presenceSummaryOf(term.councilName, period, reports);
  }

  /** @throws HttpError 404 also when nobody with this id stands on the roll of the session */
  async excuse(office: SignedInPerson, sessionId: string, memberId: string, excused: boolean): Promise<void> {
    await this.meetings.get(office, sessionId);
    const { council } = await this.live.stateOf(sessionId);
    if (!council.members.some((member) => member.memberId === memberId))
      throw new HttpError(404, { code: 'member-unknown', text: 'Nie ma takiego radnego na tej sesji.' });
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(AbsenceExcuse, { sessionId, memberId });
      const { personId } = office;
      if (excused) {
        const excusedAt = new Date(this.clock.now());
        await manager.insert(AbsenceExcuse, { sessionId, memberId, excusedBy: personId, excusedAt });
      }
      const action = excused ? 'absence-excused' : 'absence-excuse-withdrawn';
      await this.audit.record(manager, {
        actorId: personId,
        action,
        subject: ['session', sessionId],
        details: { memberId },
      });
    });
  }

  private async reportOf(sessionId: string, state: SessionState): Promise<PresenceReport> {
    const excuses = await this.dataSource.manager.findBy(AbsenceExcuse, { sessionId });
    const excused = new Set(excuses.map(({ memberId }) => memberId));
    return presenceReportOf(sessionId, state, excused, this.clock.now());
  }
}
