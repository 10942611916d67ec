import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { annualOutcome } from '../../../../core/src/annual/annual-outcome.js';
import { legalPaths } from '../../../../core/src/annual/consequences.js';
import type { LegalPaths as LegalPathsView } from '../../../../protocol/src/http/legal-paths.js';
import { LiveSessions } from '../../live-session/live-sessions.js';

/** the ways the law opens after an annual session, with the refusals of the year before read from the logs of the same term. */
@Injectable()
export class LegalPaths {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
  ) {}

  async of(sessionId: string): Promise<LegalPathsView> {
    const state = await this.live.stateOf(sessionId);
    const outcome = state.status === 'closed' ? annualOutcome(state) : null;
    if (!outcome) return { outcome: null, paths: [] };
    const earlier = await Promise.all((await this.annualBefore(sessionId)).map((id) => this.live.stateOf(id)));
    const outcomes = earlier.flatMap((before) => (before.status === 'closed' ? (annualOutcome(before) ?? []) : []));
    return { outcome, paths: [...legalPaths(outcome, outcomes)] };
  }

  /** Other sessions of the term whose agenda foresaw a vote of confidence. */
  private async annualBefore(sessionId: string): Promise<string[]> {
    const rows: { session_id: string }[] = await this.dataSource.query(
      `SELECT other.session_id FROM meetings own JOIN meetings other USING (term_id)
        WHERE own.session_id = $1 AND other.session_id <> $1 AND other.retired_at IS NULL AND other.date < own.date
          AND other.agenda @> '[{"kind":"confidence"}]'`,
      [sessionId],
    );
    return rows.map(({ session_id }) => session_id);
  }
}
