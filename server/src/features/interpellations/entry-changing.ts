import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { InterpellationRecord } from '../../../../protocol/src/http/interpellations.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { type Office, type TermRow, Terms } from '../members/index.js';
import { type InterpellationPublicationRow, InterpellationRow } from './interpellation.entity.js';
import { interpellationUnknown } from './interpellation-faults.js';
import { Interpellations, publicationsOf } from './interpellations.js';

/** An entry as it stands while it is being changed. */
export interface EntryInHand {
  readonly manager: EntityManager;
  readonly row: InterpellationRow;
  readonly term: TermRow;
  readonly publications: readonly InterpellationPublicationRow[];
}

/** One change at a time per entry, kept together with its audit. */
@Injectable()
export class EntryChanging {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly register: Interpellations,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * @param work what it does; returns the details for the audit
   * @throws HttpError 404 `interpellation-unknown`; also where the term is not for this office
   */
  change(
    office: Office,
    interpellationId: string,
    action: string,
    work: (entry: EntryInHand) => Promise<Record<string, unknown>>,
  ): Promise<InterpellationRecord> {
    return this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await manager.findOne(InterpellationRow, { where: { interpellationId }, lock });
      if (!row) throw interpellationUnknown();
      const term = await this.terms.find(manager, office, row.termId);
      const publications = (await publicationsOf(manager, [row])).get(interpellationId) ?? [];
      const details = await work({ manager, row, term, publications });
      const subject = ['interpellation', interpellationId] as const;
      await this.audit.record(manager, { actorId: office.personId, action, subject, details });
      return this.register.read(manager, office, interpellationId);
    });
  }
}
