import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { missingPapers, paperDaysFault } from '../../../../../core/src/committees/committee-papers.js';
import { localDay } from '../../../../../core/src/kernel/warsaw-time.js';
import type {
  CommitteePaperDaysChange,
  CommitteePaperDaysInput,
  CommitteePaperInput,
  CommitteePaperRecord,
  CommitteePapers as PapersOfTerm,
} from '../../../../../protocol/src/http/committee-papers.js';
import { AuditTrail } from '../../../identity/audit/audit-trail.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Documents } from '../../documents/index.js';
import { type Office, Terms } from '../../members/index.js';
import { CommitteeRow } from '../committee.entity.js';
import { committeeUnknown } from '../committee-faults.js';
import { CommitteePaperDaysRow, CommitteePaperRow, CommitteePaperWithdrawalRow } from './committee-paper.entity.js';
import {
  alreadyWithdrawn,
  daysChanged,
  daysUnfit,
  paperUnchecked,
  paperUnknown,
  reportOfYearToCome,
} from './committee-paper-faults.js';
import { paperRecords } from './paper-records.js';

/** Registers `Plany pracy` and `Sprawozdania` of committees (K-01, art. 21 ust. 3): entries are added, each with an audit entry. */
@Injectable()
export class CommitteePapers {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly documents: Documents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<PapersOfTerm> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    return this.ofTerm(manager, termId);
  }

  /**
   * Public from now on.
   * @throws HttpError 404 `term-unknown`, `committee-unknown`; 422 `document-unknown`, `paper-unchecked`, `report-of-year-to-come`,
   * `paper-days-…`
   */
  enter(office: Office, termId: string, committeeId: string, input: CommitteePaperInput): Promise<PapersOfTerm> {
    return this.dataSource.transaction(async (manager) => {
      const term = await this.terms.find(manager, office, termId);
      if (!(await manager.existsBy(CommitteeRow, { termId, committeeId }))) throw committeeUnknown();
      const { kind, year, document, checked, ...days } = input;
      if (!checked) throw paperUnchecked();
      if (kind === 'report' && year > Number(this.today().slice(0, 4))) throw reportOfYearToCome();
      this.checkDays(days);
      await this.documents.checkPapers(manager, [document], term.training);
      const paperId = randomUUID();
      await manager.insert(CommitteePaperRow, { paperId, committeeId, kind, year, document, ...this.stamp(office) });
      await manager.insert(CommitteePaperDaysRow, { paperId, no: 1, ...days, ...this.stamp(office) });
      const { documentId, sha256 } = document;
      await this.note(manager, office, 'committee-paper-entered', paperId, {
        ...{ committeeId, kind, year, documentId, sha256 },
        ...days,
      });
      return this.ofTerm(manager, termId);
    });
  }

  /** @throws HttpError 404 `committee-paper-unknown`, 409 `paper-days-changed`, `paper-withdrawn`, 422 `paper-days-…` */
  changeDays(office: Office, termId: string, paperId: string, { basedOn, ...days }: CommitteePaperDaysChange) {
    return this.dataSource.transaction(async (manager) => {
      const paper = await this.standing(manager, office, termId, paperId);
      if (paper.daysNo !== basedOn) throw daysChanged();
      this.checkDays(days);
      await manager.insert(CommitteePaperDaysRow, { paperId, no: basedOn + 1, ...days, ...this.stamp(office) });
      await this.note(manager, office, 'committee-paper-days', paperId, { before: paper.days, after: days });
      return this.ofTerm(manager, termId);
    });
  }

  /** P-05: nobody outside reads it any more. @throws HttpError 404 `committee-paper-unknown`, 409 `paper-withdrawn` */
  withdraw(office: Office, termId: string, paperId: string, reason: string): Promise<PapersOfTerm> {
    return this.dataSource.transaction(async (manager) => {
      await this.standing(manager, office, termId, paperId);
      await manager.insert(CommitteePaperWithdrawalRow, { paperId, reason, ...this.stamp(office) });
      await this.note(manager, office, 'committee-paper-withdrawn', paperId, { reason });
      return this.ofTerm(manager, termId);
    });
  }

  /** A paper that was not taken down, kept from other hands until the transaction ends. */
  private async standing(
    manager: EntityManager,
    office: Office,
    termId: string,
    paperId: string,
  ): Promise<CommitteePaperRecord> {
    await this.terms.find(manager, office, termId);
    const row = await manager.findOneBy(CommitteePaperRow, { paperId });
    if (!row) throw paperUnknown();
    // The papers themselves nobody may change: their committee is held instead.
    const where = { termId, committeeId: row.committeeId };
    const committee = await manager.findOne(CommitteeRow, { where, lock: { mode: 'pessimistic_write' } });
    const known = committee ? await paperRecords(manager, [row.committeeId]) : [];
    const paper = known.find((one) => one.paperId === paperId);
    if (!paper) throw paperUnknown();
    if (paper.withdrawn) throw alreadyWithdrawn();
    return paper;
  }

  private async ofTerm(manager: EntityManager, termId: string): Promise<PapersOfTerm> {
    const committees = await manager.find(CommitteeRow, { where: { termId }, order: { name: 'ASC' } });
    const ids = committees.map(({ committeeId }) => committeeId);
    const papers = await paperRecords(manager, ids);
    const sitting = committees.filter(({ closedAt }) => closedAt === null);
    const owners = sitting.map(({ committeeId, createdAt }) => ({ committeeId, since: localDay(createdAt) }));
    const shown = papers.filter(({ withdrawn }) => !withdrawn);
    return { papers, missing: [...missingPapers(owners, shown, this.today())] };
  }

  private checkDays(days: CommitteePaperDaysInput): void {
    const fault = paperDaysFault(days, this.today());
    if (fault) throw daysUnfit(fault);
  }

  private today(): string {
    return localDay(this.clock.now());
  }

  private stamp({ personId }: Office) {
    return { enteredBy: personId, enteredAt: new Date(this.clock.now()) };
  }

  private note(manager: EntityManager, { personId }: Office, action: string, paperId: string, details: object) {
    return this.audit.record(manager, {
      actorId: personId,
      action,
      subject: ['committee-paper', paperId],
      details: { ...details },
    });
  }
}
