import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { annualOutcome } from '../../../../core/src/annual/annual-outcome.js';
import { type AnnualOutcome, legalPaths } from '../../../../core/src/annual/consequences.js';
import { outcomesOf } from '../../../../core/src/annual/earlier-refusals.js';
import type { LegalPaths as LegalPathsView } from '../../../../protocol/src/http/legal-paths.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { AnnualRefusalRow } from './annual-refusal.entity.js';

/** The outcome of a session held here. */
export type HeldOutcome = AnnualOutcome & { readonly sessionId: string };

/** the ways the law opens after an annual session, with what was refused before in the same term: in logs, or entered by hand. */
@Injectable()
export class LegalPaths {
  constructor(
    private readonly dataSource: DataSource,
    private readonly live: LiveSessions,
  ) {}

  /** @param termId the term of the session */
  async of(termId: string, sessionId: string): Promise<LegalPathsView> {
    const state = await this.live.stateOf(sessionId);
    const outcome = state.status === 'closed' ? annualOutcome(state) : null;
    if (!outcome) return { outcome: null, paths: [] };
    const { manager } = this.dataSource;
    const held = (await this.held(manager, termId)).filter((before) => before.sessionId !== sessionId);
    const entered = outcomesOf(await this.counting(manager, termId));
    const earlier = [...held, ...entered].filter(({ day }) => day < outcome.day);
    return { outcome, paths: [...legalPaths(outcome, earlier)] };
  }

  /** Outcomes of the closed sessions of the term whose agenda foresaw a vote of confidence or on the discharge; the newest first. */
  async held(manager: EntityManager, termId: string): Promise<HeldOutcome[]> {
    const rows: { session_id: string }[] = await manager.query(
      `SELECT session_id FROM meetings
        WHERE term_id = $1 AND retired_at IS NULL AND committee_ids IS NULL
          AND (agenda @> '[{"kind":"confidence"}]' OR agenda @> '[{"kind":"discharge"}]')
        ORDER BY date DESC, session_id`,
      [termId],
    );
    const states = await Promise.all(rows.map(({ session_id }) => this.live.stateOf(session_id)));
    return states.flatMap((state, index) => {
      const outcome = state.status === 'closed' ? annualOutcome(state) : null;
      return outcome ? [{ ...outcome, sessionId: rows[index]?.session_id ?? '' }] : [];
    });
  }

  /** Refusals entered by hand that were not withdrawn. */
  async counting(manager: EntityManager, termId: string): Promise<AnnualRefusalRow[]> {
    return manager
      .createQueryBuilder(AnnualRefusalRow, 'refusal')
      .where('refusal.termId = :termId', { termId })
      .andWhere('NOT EXISTS (SELECT 1 FROM withdrawn_annual_refusals w WHERE w.refusal_id = refusal.refusal_id)')
      .getMany();
  }
}
