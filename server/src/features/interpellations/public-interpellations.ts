import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { PublicInterpellation } from '../../../../protocol/src/http/interpellations.js';
import { Clock } from '../../platform/clock/clock.js';
import { TermRow } from '../members/index.js';
import { InterpellationRow } from './interpellation.entity.js';
import { interpellationUnknown } from './interpellation-faults.js';
import { publicationsOf } from './interpellations.js';
import { publicEntryOf } from './register-views.js';

/** What everybody sees (art. 24 ust. 7): published entries of councils that the public site shows. */
@Injectable()
export class PublicInterpellations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(): Promise<PublicInterpellation[]> {
    const { manager } = this.dataSource;
    const terms = await manager.findBy(TermRow, { shown: true, retiredAt: IsNull() });
    if (terms.length === 0) return [];
    const rows = await manager.find(InterpellationRow, {
      where: { termId: In(terms.map(({ termId }) => termId)) },
      order: { filedAt: 'DESC', no: 'DESC' },
    });
    const publications = await publicationsOf(manager, rows);
    const now = this.clock.now();
    return rows.flatMap((row) => {
      const term = terms.find(({ termId }) => termId === row.termId);
      return term ? (publicEntryOf(row, publications.get(row.interpellationId) ?? [], term, now) ?? []) : [];
    });
  }

  /** @throws HttpError 404 `interpellation-unknown` also for what is not published */
  async get(interpellationId: string): Promise<PublicInterpellation> {
    const { manager } = this.dataSource;
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(interpellationId);
    const row = isId ? await manager.findOneBy(InterpellationRow, { interpellationId }) : null;
    const term = row && (await manager.findOneBy(TermRow, { termId: row.termId, shown: true, retiredAt: IsNull() }));
    const publications = row && (await publicationsOf(manager, [row])).get(interpellationId);
    const entry = term && publicEntryOf(row, publications ?? [], term, this.clock.now());
    if (!entry) throw interpellationUnknown();
    return entry;
  }
}
