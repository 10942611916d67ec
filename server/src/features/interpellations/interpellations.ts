import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type {
  InterpellationChannels,
  InterpellationRecord,
  PaperInterpellation,
} from '../../../../protocol/src/http/interpellations.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { MemberRow, type Office, TermRow, Terms } from '../members/index.js';
import {
  InterpellationCorrectionRow,
  InterpellationPublicationRow,
  InterpellationRow,
} from './interpellation.entity.js';
import { authorUnknown, filedInFuture, interpellationUnknown } from './interpellation-faults.js';
import { putInWriting } from './put-in-writing.js';
import { recordOf } from './register-views.js';

/** Somebody of the office with a name to stand in the register. */
export type Clerk = Office & Pick<SignedInPerson, 'fullName'>;

export type NewEntry = Pick<
  InterpellationRow,
  'kind' | 'channel' | 'memberId' | 'author' | 'resolution' | 'subject' | 'facts' | 'questions' | 'enteredBy'
> &
  Partial<Pick<InterpellationRow, 'documents'>>;

/** Nothing noted yet. */
export const noChannels: InterpellationChannels = {
  text: { bip: null, customary: null },
  answer: { bip: null, customary: null },
};

/** `Rejestr interpelacji i zapytań` (D-12): entering, reading, one number per entry without gaps. */
@Injectable()
export class Interpellations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The newest first. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<InterpellationRecord[]> {
    const { manager } = this.dataSource;
    const term = await this.terms.find(manager, office, termId);
    const rows = await manager.find(InterpellationRow, { where: { termId }, order: { year: 'DESC', no: 'DESC' } });
    const publications = await publicationsOf(manager, rows);
    const corrections = await correctionsOf(manager, rows);
    const now = this.clock.now();
    return rows.map((row) => {
      const { interpellationId: id } = row;
      return recordOf(
        row,
        { publications: publications.get(id) ?? [], corrections: corrections.get(id) ?? [] },
        term,
        now,
      );
    });
  }

  /** @throws HttpError 404 `interpellation-unknown` */
  async get(office: Office, interpellationId: string): Promise<InterpellationRecord> {
    return this.read(this.dataSource.manager, office, interpellationId);
  }

  /** @throws HttpError 404 `term-unknown`, 422 `in-future`, `author-unknown` */
  enterPaper(office: Clerk, termId: string, input: PaperInterpellation): Promise<InterpellationRecord> {
    return this.dataSource.transaction(async (manager) => {
      const term = await this.terms.lock(manager, office, termId);
      if (input.filedAt > this.clock.now()) throw filedInFuture();
      const { filedAt, kind, subject, facts, questions } = input;
      const contents = { kind, subject, facts, questions, channel: 'paper' as const, enteredBy: office.fullName };
      const author =
        'memberId' in input
          ? await authorWithSeat(manager, termId, input.memberId)
          : { memberId: null, author: input.author, resolution: input.resolution };
      const row = await this.add(manager, term, office.personId, { ...contents, ...author }, filedAt);
      if ('oralQuestionId' in input && input.oralQuestionId) await putInWriting(manager, input.oralQuestionId, row);
      return recordOf(row, { publications: [], corrections: [] }, term, this.clock.now());
    });
  }

  /** The council an entry belongs to, for its papers. */
  async councilNameOf(termId: string): Promise<string> {
    const { councilName } = await this.dataSource.manager.findOneByOrFail(TermRow, { termId });
    return councilName;
  }

  /** Puts one entry into the register; the caller holds the lock of its term. */
  async add(
    manager: EntityManager,
    { termId }: Pick<TermRow, 'termId'>,
    actorId: string,
    entry: NewEntry,
    filedAt: string,
    interpellationId: string = randomUUID(),
  ): Promise<InterpellationRow> {
    const year = Number(localDay(filedAt).slice(0, 4));
    const highest = await manager.maximum(InterpellationRow, 'no', { termId, year });
    const row = manager.create(InterpellationRow, {
      documents: [],
      ...entry,
      interpellationId,
      ...{ termId, year },
      no: (highest ?? 0) + 1,
      filedAt: new Date(filedAt),
      createdAt: new Date(this.clock.now()),
      deliveredAt: null,
      answeredAt: null,
      answeredBy: null,
      answer: null,
      channels: noChannels,
    });
    await manager.insert(InterpellationRow, row);
    const { kind, no, channel } = row;
    const documentIds = row.documents.map(({ documentId }) => documentId);
    const subject = ['interpellation', interpellationId] as const;
    const details = { termId, kind, no, year, channel, documentIds };
    await this.audit.record(manager, { actorId, action: 'interpellation-filed', subject, details });
    return row;
  }

  /** @throws HttpError 404 `interpellation-unknown`; also where the term is not for this office */
  async read(manager: EntityManager, office: Office, interpellationId: string): Promise<InterpellationRecord> {
    const row = await manager.findOneBy(InterpellationRow, { interpellationId });
    if (!row) throw interpellationUnknown();
    const term = await this.terms.find(manager, office, row.termId);
    const publications = (await publicationsOf(manager, [row])).get(interpellationId) ?? [];
    const corrections = (await correctionsOf(manager, [row])).get(interpellationId) ?? [];
    return recordOf(row, { publications, corrections }, term, this.clock.now());
  }
}

/** @throws HttpError 422 `author-unknown` unless the seat is of this term and its mandate lasts */
export async function authorWithSeat(manager: EntityManager, termId: string, memberId: string) {
  const member = await manager.findOneBy(MemberRow, { termId, memberId, mandate: 'active' });
  if (!member) throw authorUnknown();
  return { memberId, author: `${member.firstName} ${member.lastName}`, resolution: null };
}

/** Publications by entry, the oldest first. */
export async function publicationsOf(
  manager: EntityManager,
  rows: readonly InterpellationRow[],
): Promise<ReadonlyMap<string, readonly InterpellationPublicationRow[]>> {
  if (rows.length === 0) return new Map();
  const all = await manager.find(InterpellationPublicationRow, {
    where: { interpellationId: In(rows.map(({ interpellationId }) => interpellationId)) },
    order: { publishedAt: 'ASC', version: 'ASC' },
  });
  return Map.groupBy(all, ({ interpellationId }) => interpellationId);
}

/** Corrections by entry, the oldest first. */
async function correctionsOf(
  manager: EntityManager,
  rows: readonly InterpellationRow[],
): Promise<ReadonlyMap<string, readonly InterpellationCorrectionRow[]>> {
  if (rows.length === 0) return new Map();
  const all = await manager.find(InterpellationCorrectionRow, {
    where: { interpellationId: In(rows.map(({ interpellationId }) => interpellationId)) },
    order: { no: 'ASC' },
  });
  return Map.groupBy(all, ({ interpellationId }) => interpellationId);
}
