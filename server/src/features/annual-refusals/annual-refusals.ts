import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { openPaths, outcomesOf } from '../../../../core/src/annual/earlier-refusals.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { matterOfBasis } from '../../../../core/src/voting/matters.js';
import type {
  AnnualRefusal,
  AnnualRefusalInput,
  AnnualRefusals as AnnualRefusalsView,
} from '../../../../protocol/src/http/annual-refusals.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Office, Terms } from '../members/index.js';
import { AnnualRefusalRow, WithdrawnAnnualRefusalRow } from './annual-refusal.entity.js';
import { LegalPaths } from './legal-paths.js';
import { alreadyEntered, alreadyWithdrawn, dayInFuture, heldHere, refusalUnknown } from './refusal-faults.js';

/** what a term knows of refused confidence and discharge. Entries are added and withdrawn, never changed. */
@Injectable()
export class AnnualRefusals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly paths: LegalPaths,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 `term-unknown` */
  async of(office: Office, termId: string): Promise<AnnualRefusalsView> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    return this.view(manager, termId);
  }

  /** @throws HttpError 404 `term-unknown`, 409 `annual-vote-in-log`, `refusal-entered`, 422 `day-in-future` */
  enter(office: Office, termId: string, input: AnnualRefusalInput): Promise<AnnualRefusalsView> {
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      const { kind, day, resolutionNo } = input;
      if (day > localDay(this.clock.now())) throw dayInFuture();
      const year = Number(day.slice(0, 4));
      const held = await this.paths.held(manager, termId);
      if (held.some((outcome) => outcome.year === year && outcome[kind] !== null)) throw heldHere(year);
      const counting = await this.paths.counting(manager, termId);
      if (counting.some((row) => row.kind === kind && row.day.slice(0, 4) === day.slice(0, 4)))
        throw alreadyEntered(kind, year);
      const refusalId = randomUUID();
      const enteredAt = new Date(this.clock.now());
      await manager.insert(AnnualRefusalRow, { ...input, refusalId, termId, enteredBy: office.personId, enteredAt });
      await this.note(manager, office, 'annual-refusal-entered', refusalId, { termId, kind, day, resolutionNo });
      return this.view(manager, termId);
    });
  }

  /** @throws HttpError 404 `term-unknown`, `annual-refusal-unknown`, 409 `refusal-withdrawn` */
  withdraw(office: Office, termId: string, refusalId: string, reason: string): Promise<AnnualRefusalsView> {
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      if (!(await manager.existsBy(AnnualRefusalRow, { termId, refusalId }))) throw refusalUnknown();
      if (await manager.existsBy(WithdrawnAnnualRefusalRow, { refusalId })) throw alreadyWithdrawn();
      const withdrawnAt = new Date(this.clock.now());
      await manager.insert(WithdrawnAnnualRefusalRow, {
        ...{ refusalId, reason, withdrawnAt },
        withdrawnBy: office.personId,
      });
      await this.note(manager, office, 'annual-refusal-withdrawn', refusalId, { termId, reason });
      return this.view(manager, termId);
    });
  }

  private async view(manager: EntityManager, termId: string): Promise<AnnualRefusalsView> {
    const rows = await manager.find(AnnualRefusalRow, { where: { termId }, order: { day: 'DESC', enteredAt: 'DESC' } });
    const withdrawn = await this.withdrawnAmong(manager, rows);
    const held = await this.paths.held(manager, termId);
    const counting = rows.filter(({ refusalId }) => !withdrawn.has(refusalId));
    return {
      entered: rows.map((row) => viewOf(row, withdrawn.get(row.refusalId))),
      held,
      openPaths: [...openPaths([...held, ...outcomesOf(counting)], await this.recallDays(manager, termId))],
    };
  }

  private async withdrawnAmong(
    manager: EntityManager,
    rows: readonly AnnualRefusalRow[],
  ): Promise<ReadonlyMap<string, WithdrawnAnnualRefusalRow>> {
    const ids = rows.map(({ refusalId }) => refusalId);
    const withdrawn = await manager.findBy(WithdrawnAnnualRefusalRow, { refusalId: In(ids) });
    return new Map(withdrawn.map((row) => [row.refusalId, row]));
  }

  /** Sessions of the term, planned or held, whose agenda foresees a vote on recalling the mayor after a refusal. */
  private async recallDays(manager: EntityManager, termId: string): Promise<Parameters<typeof openPaths>[1]> {
    const rows: { date: string; agenda: ItemDraft[] }[] = await manager.query(
      `SELECT date::text AS date, agenda FROM meetings
        WHERE term_id = $1 AND retired_at IS NULL AND committee_ids IS NULL`,
      [termId],
    );
    const daysOf = (matter: 'recall-after-discharge' | 'recall-after-confidence') =>
      rows
        .filter(({ agenda }) =>
          agenda.some(({ vote }) => vote && (vote.matter ?? matterOfBasis(vote.basis)) === matter),
        )
        .map(({ date }) => date);
    return {
      'referendum-after-discharge': daysOf('recall-after-discharge'),
      'referendum-after-confidence': daysOf('recall-after-confidence'),
    };
  }

  private note(
    manager: EntityManager,
    { personId }: Office,
    action: string,
    refusalId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actorId: personId, action, subject: ['annual-refusal', refusalId], details });
  }
}

function viewOf(
  { refusalId, kind, day, resolutionNo, enteredAt }: AnnualRefusalRow,
  withdrawn: WithdrawnAnnualRefusalRow | undefined,
): AnnualRefusal {
  return {
    ...{ refusalId, kind, day, resolutionNo },
    enteredAt: enteredAt.toISOString(),
    withdrawn: withdrawn ? { reason: withdrawn.reason, at: withdrawn.withdrawnAt.toISOString() } : null,
  };
}
