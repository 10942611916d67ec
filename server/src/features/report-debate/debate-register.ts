import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { debatePlaces, isFiledInTime } from '../../../../core/src/annual/debate-register.js';
import type {
  ApplicationChange,
  ApplicationReceipt,
  DebateApplication,
  DebateRegister as DebateRegisterView,
  DebateSpeaker,
  ElectronicApplication,
  PaperApplication,
  PublicDebate,
} from '../../../../protocol/src/http/report-debate.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { type Office } from '../members/index.js';
import { DebateApplicationRow, DebateSupportListRow } from './debate-application.entity.js';
import {
  applicationUnknown,
  filedTooLate,
  notYetErasable,
  receivedInFuture,
  tooFewSignatures,
} from './debate-faults.js';
import { type DebateTerms, DebateTermsReader } from './debate-terms.js';

/** The register of applications to the debate on the report (R-01 … R-04): numbers of receipt, places, the signed lists. */
@Injectable()
export class DebateRegister {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: DebateTermsReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws HttpError 404 `no-report-debate` */
  async list(sessionId: string): Promise<DebateRegisterView> {
    const terms = await this.terms.of(sessionId);
    const applications = await this.placed(this.dataSource.manager, sessionId, terms);
    const { lastDay, isOpen, supportersNeeded, admitted, status } = terms;
    const erased = applications.find(({ erasedAt }) => erasedAt !== null)?.erasedAt ?? null;
    return {
      ...{ lastDay, isOpen, supportersNeeded, admitted },
      applications: applications.map(({ erasedAt: _, ...application }) => application),
      erasedAt: erased?.toISOString() ?? null,
      mayErase: status === 'closed' && applications.some(({ erasedAt }) => erasedAt === null),
    };
  }

  /** Who speaks, in the order of receipt; names only, without contacts. */
  async speakers(sessionId: string): Promise<DebateSpeaker[]> {
    const terms = await this.terms.of(sessionId);
    const placed = await this.placed(this.dataSource.manager, sessionId, terms);
    return placed
      .filter(({ place }) => place !== 'none')
      .map(({ applicationId, fullName, no, receivedAt, position, place }) => ({
        ...{ applicationId, fullName, no, receivedAt, position, place },
      }));
  }

  async publicly(sessionId: string): Promise<PublicDebate> {
    const { lastDay, isOpen, supportersNeeded, admitted } = await this.terms.of(sessionId);
    const filed = await this.dataSource.manager.countBy(DebateApplicationRow, { sessionId });
    return { lastDay, isOpen, supportersNeeded, admitted, filed };
  }

  /** @throws HttpError 422 `application-too-late`, `received-in-future` */
  enterPaper(
    office: Office,
    sessionId: string,
    { receivedAt, ...input }: PaperApplication,
  ): Promise<DebateApplication> {
    return this.receiving(sessionId, async (manager, terms) => {
      if (receivedAt > this.clock.now()) throw receivedInFuture();
      if (!isFiledInTime(receivedAt, terms.day)) throw filedTooLate(terms.lastDay);
      const row = await this.insert(manager, sessionId, { ...input, channel: 'paper', receivedAt });
      await this.note(manager, office.personId, 'debate-application-entered', sessionId, { no: row.no });
      return row.applicationId;
    });
  }

  /** @throws HttpError 422 `application-too-late`, `too-few-signatures` */
  async file(sessionId: string, input: ElectronicApplication, list: Buffer): Promise<ApplicationReceipt> {
    const { no, receivedAt, position, place } = await this.receiving(sessionId, async (manager, terms) => {
      const receivedAt = this.clock.now();
      if (!isFiledInTime(receivedAt, terms.day)) throw filedTooLate(terms.lastDay);
      if (input.signatures < terms.supportersNeeded) throw tooFewSignatures(terms.supportersNeeded);
      const filed = { ...input, note: '', standing: 'filed' as const, receivedAt };
      const row = await this.insert(manager, sessionId, { ...filed, channel: 'electronic' });
      await manager.insert(DebateSupportListRow, { applicationId: row.applicationId, bytes: list });
      return row.applicationId;
    });
    return { no, receivedAt, position, place };
  }

  /** @throws HttpError 404 `application-unknown` */
  change(
    office: Office,
    sessionId: string,
    applicationId: string,
    input: ApplicationChange,
  ): Promise<DebateApplication> {
    return this.receiving(sessionId, async (manager) => {
      const { affected } = await manager.update(DebateApplicationRow, { sessionId, applicationId }, { ...input });
      if (affected !== 1) throw applicationUnknown();
      const { standing, signatures } = input;
      const details = { applicationId, standing, signatures };
      await this.note(manager, office.personId, 'debate-application-changed', sessionId, details);
      return applicationId;
    });
  }

  /** The signed list, for the office alone; looking at it is audited. @throws HttpError 404 `application-unknown` */
  async supportList(office: Office, sessionId: string, applicationId: string): Promise<Buffer> {
    return this.dataSource.transaction(async (manager) => {
      const known = await manager.existsBy(DebateApplicationRow, { sessionId, applicationId });
      const list = known ? await manager.findOneBy(DebateSupportListRow, { applicationId }) : null;
      if (!list) throw applicationUnknown();
      await this.note(manager, office.personId, 'debate-support-list-read', sessionId, { applicationId });
      return list.bytes;
    });
  }

  /** signed lists and contacts go for good once the session is closed; names and places of the debate stay. */
  async erase(office: Office, sessionId: string): Promise<DebateRegisterView> {
    const { status } = await this.terms.of(sessionId);
    if (status !== 'closed') throw notYetErasable();
    await this.dataSource.transaction(async (manager) => {
      const rows = await manager.find(DebateApplicationRow, { where: { sessionId }, select: { applicationId: true } });
      const ids = rows.map(({ applicationId }) => applicationId);
      if (ids.length > 0) await manager.delete(DebateSupportListRow, { applicationId: In(ids) });
      const erasedAt = new Date(this.clock.now());
      await manager.update(DebateApplicationRow, { sessionId }, { contact: null, note: '', erasedAt });
      await this.note(manager, office.personId, 'debate-personal-data-erased', sessionId, { applications: ids.length });
    });
    return this.list(sessionId);
  }

  /** One receipt at a time per session, so that numbers have no gaps and places no doubles. */
  private receiving(
    sessionId: string,
    work: (manager: EntityManager, terms: DebateTerms) => Promise<string>,
  ): Promise<DebateApplication> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1 FROM meetings WHERE session_id = $1 FOR UPDATE', [sessionId]);
      const terms = await this.terms.of(sessionId, manager);
      const applicationId = await work(manager, terms);
      const placed = await this.placed(manager, sessionId, terms);
      const own = placed.find((application) => application.applicationId === applicationId);
      if (!own) throw new Error('An application is gone at once');
      const { erasedAt: _, ...application } = own;
      return application;
    });
  }

  private async insert(
    manager: EntityManager,
    sessionId: string,
    input: Pick<DebateApplicationRow, 'fullName' | 'contact' | 'channel' | 'signatures' | 'standing' | 'note'> & {
      readonly receivedAt: string;
    },
  ): Promise<DebateApplicationRow> {
    const highest = await manager.maximum(DebateApplicationRow, 'no', { sessionId });
    const row = manager.create(DebateApplicationRow, {
      ...input,
      applicationId: randomUUID(),
      sessionId,
      no: (highest ?? 0) + 1,
      receivedAt: new Date(input.receivedAt),
      createdAt: new Date(this.clock.now()),
      erasedAt: null,
    });
    await manager.insert(DebateApplicationRow, row);
    return row;
  }

  private async placed(
    manager: EntityManager,
    sessionId: string,
    { admitted }: DebateTerms,
  ): Promise<(DebateApplication & { readonly erasedAt: Date | null })[]> {
    const rows = await manager.findBy(DebateApplicationRow, { sessionId });
    const ids = rows.map(({ applicationId }) => applicationId);
    const lists =
      ids.length === 0
        ? []
        : await manager.find(DebateSupportListRow, {
            where: { applicationId: In(ids) },
            select: { applicationId: true },
          });
    const withList = new Set(lists.map(({ applicationId }) => applicationId));
    return debatePlaces(rows, admitted).map(({ sessionId: _, createdAt: __, receivedAt, ...row }) => ({
      ...row,
      receivedAt: receivedAt.toISOString(),
      hasSupportList: withList.has(row.applicationId),
    }));
  }

  private note(
    manager: EntityManager,
    actorId: string,
    action: string,
    sessionId: string,
    details: object,
  ): Promise<void> {
    return this.audit.record(manager, { actorId, action, subject: ['session', sessionId], details: { ...details } });
  }
}
