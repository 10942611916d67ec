import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { fullName } from '../../../../core/src/council/council.js';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import {
  acceptedByLawOn,
  endOfOfficeBasis,
  isEndingFit,
  lastResolutionDay,
  type ResignationEnding,
  resignationStanding,
} from '../../../../core/src/presiding/resignation.js';
import type { ResignationInput, ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { MemberRow, type Office, Terms } from '../members/index.js';
import { ResignationRow, ResignationStepRow } from './resignation.entity.js';
import {
  alreadyEnded,
  alreadyFiled,
  endingUnfit,
  filedInFuture,
  holdsNoOffice,
  resignationUnknown,
  stillHeld,
} from './resignation-faults.js';

/** Resignations of chair and vice-chairs (art. 19 ust. 5–6): noted, ended, and the register of offices changed by a person. */
@Injectable()
export class Resignations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<ResignationRecord[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    return this.records(manager, termId);
  }

  /** @throws HttpError 404 `term-unknown`, 409 `resignation-filed`, 422 `holds-no-office`, `filed-in-future` */
  enter(office: Office, termId: string, { memberId, filedOn }: ResignationInput): Promise<ResignationRecord[]> {
    return this.changing(office, termId, async (manager) => {
      const member = await manager.findOneBy(MemberRow, { termId, memberId, mandate: 'active' });
      if (!member?.office) throw holdsNoOffice();
      if (filedOn > this.today()) throw filedInFuture();
      const open = (await this.records(manager, termId)).some(
        (known) => known.memberId === memberId && known.standing !== 'taken-back' && !known.officeEnded,
      );
      if (open) throw alreadyFiled();
      const row = { resignationId: randomUUID(), termId, memberId, office: member.office, filedOn };
      await manager.insert(ResignationRow, { ...row, ...this.stamp(office) });
      await this.note(manager, office, 'resignation-filed', row.resignationId, { memberId, filedOn });
    });
  }

  /** @throws HttpError 404 `resignation-unknown`, 409 `resignation-ended`, 422 `resignation-ending-unfit` */
  end(office: Office, termId: string, resignationId: string, ending: ResignationEnding): Promise<ResignationRecord[]> {
    return this.changing(office, termId, async (manager) => {
      const known = await this.find(manager, termId, resignationId);
      if (known.ending || known.officeEnded) throw alreadyEnded();
      if (!isEndingFit(known, ending, this.today())) throw endingUnfit();
      const resolutionNo = ending.kind === 'accepted' ? ending.resolutionNo : null;
      const step = { resignationId, step: ending.kind, day: ending.day, resolutionNo, basis: null };
      await manager.insert(ResignationStepRow, { ...step, ...this.stamp(office) });
      await this.note(manager, office, `resignation-${ending.kind}`, resignationId, { ...ending });
    });
  }

  /** The register says the office no longer. @throws HttpError 404, 409 `resignation-ended`, `resignation-without-effect` */
  endOffice(office: Office, termId: string, resignationId: string): Promise<ResignationRecord[]> {
    return this.changing(office, termId, async (manager) => {
      const known = await this.find(manager, termId, resignationId);
      if (known.officeEnded) throw alreadyEnded();
      const day = this.today();
      const basis = endOfOfficeBasis(known, day);
      if (basis === null) throw stillHeld();
      const { memberId } = known;
      await manager.update(MemberRow, { termId, memberId, office: known.office }, { office: null });
      const step = { resignationId, step: 'office-ended' as const, day, resolutionNo: null, basis };
      await manager.insert(ResignationStepRow, { ...step, ...this.stamp(office) });
      await this.audit.record(manager, {
        ...{ actorId: office.personId, action: 'member-changed', subject: ['member', memberId] },
        details: { termId, office: [known.office, null], basis, resignationId },
      });
    });
  }

  private changing(
    office: Office,
    termId: string,
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<ResignationRecord[]> {
    return this.dataSource.transaction(async (manager) => {
      await this.terms.lock(manager, office, termId);
      await work(manager);
      return this.records(manager, termId);
    });
  }

  private async find(manager: EntityManager, termId: string, resignationId: string): Promise<ResignationRecord> {
    const known = (await this.records(manager, termId)).find((record) => record.resignationId === resignationId);
    if (!known) throw resignationUnknown();
    return known;
  }

  private async records(manager: EntityManager, termId: string): Promise<ResignationRecord[]> {
    const rows = await manager.find(ResignationRow, {
      where: { termId },
      order: { filedOn: 'DESC', enteredAt: 'DESC' },
    });
    const ids = rows.map(({ resignationId }) => resignationId);
    const steps = await manager.findBy(ResignationStepRow, { resignationId: In(ids) });
    const members = await manager.findBy(MemberRow, { memberId: In(rows.map(({ memberId }) => memberId)) });
    return rows.map((row) => {
      const member = members.find(({ memberId }) => memberId === row.memberId);
      const own = steps.filter(({ resignationId }) => resignationId === row.resignationId);
      return recordOf(row, own, member ? fullName(member) : '', this.today());
    });
  }

  private today(): string {
    return localDay(this.clock.now());
  }

  private stamp({ personId }: Office): { enteredBy: string; enteredAt: Date } {
    return { enteredBy: personId, enteredAt: new Date(this.clock.now()) };
  }

  private note(
    manager: EntityManager,
    { personId }: Office,
    action: string,
    resignationId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { actorId: personId, action, subject: ['resignation', resignationId], details });
  }
}

function recordOf(
  { resignationId, memberId, office, filedOn }: ResignationRow,
  steps: readonly ResignationStepRow[],
  name: string,
  today: string,
): ResignationRecord {
  const ending = endingOf(steps);
  const ended = steps.find(({ step }) => step === 'office-ended');
  return {
    ...{ resignationId, memberId, fullName: name, office, filedOn, ending },
    lastResolutionDay: lastResolutionDay(filedOn),
    acceptedByLawOn: acceptedByLawOn(filedOn),
    standing: resignationStanding({ filedOn, ending }, today),
    officeEnded: ended ? { day: ended.day, basis: ended.basis ?? '' } : null,
  };
}

function endingOf(steps: readonly ResignationStepRow[]): ResignationEnding | null {
  const accepted = steps.find(({ step }) => step === 'accepted');
  if (accepted) return { kind: 'accepted', day: accepted.day, resolutionNo: accepted.resolutionNo ?? '' };
  const takenBack = steps.find(({ step }) => step === 'taken-back');
  return takenBack ? { kind: 'taken-back', day: takenBack.day } : null;
}
