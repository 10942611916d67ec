import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type {
  OwnInterpellation,
  OwnInterpellations as OwnView,
} from '../../../../protocol/src/http/interpellations.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { Documents } from '../documents/index.js';
import { MemberRow, TermRow } from '../members/index.js';
import { InterpellationRow } from './interpellation.entity.js';
import { alreadyAttached, filingTaken, interpellationUnknown, notACouncillor } from './interpellation-faults.js';
import { authorWithSeat, Interpellations, publicationsOf } from './interpellations.js';
import { ownEntryOf } from './register-views.js';

type OwnEntry = OwnView['entries'][number];

/** What a councillor files and follows; a person's own seats alone. */
@Injectable()
export class OwnInterpellations {
  constructor(
    private readonly dataSource: DataSource,
    private readonly register: Interpellations,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  async of(person: SignedInPerson): Promise<OwnView> {
    const { manager } = this.dataSource;
    const memberIds = person.seats.map(({ memberId }) => memberId);
    if (memberIds.length === 0) return { seats: [], entries: [] };
    const members = await manager.findBy(MemberRow, { memberId: In(memberIds), mandate: 'active' });
    const rows = await manager.find(InterpellationRow, {
      where: { memberId: In(memberIds) },
      order: { filedAt: 'DESC' },
    });
    const termIds = [...new Set([...person.seats, ...rows].map(({ termId }) => termId))];
    const terms = await manager.findBy(TermRow, { termId: In(termIds), retiredAt: IsNull() });
    const publications = await publicationsOf(manager, rows);
    const now = this.clock.now();
    return {
      seats: terms
        .filter(({ termId }) => members.some((member) => member.termId === termId))
        .map(({ termId, councilName, label, training }) => ({ termId, councilName, label, training })),
      entries: rows.flatMap((row) => {
        const term = terms.find(({ termId }) => termId === row.termId);
        return term ? [ownEntryOf(row, publications.get(row.interpellationId) ?? [], term, now)] : [];
      }),
    };
  }

  /**
   * Received by the chair at the moment of filing (I-02).
   * @throws HttpError 403 `not-a-councillor`, 409 `filing-taken`, `already-attached`, 422 `author-unknown`, `document-unknown`
   */
  async file(
    person: SignedInPerson,
    { termId, filingId, documents, ...contents }: OwnInterpellation,
  ): Promise<OwnEntry> {
    const seat = person.seats.find((candidate) => candidate.termId === termId);
    if (!seat) throw notACouncillor();
    return this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const term = await manager.findOne(TermRow, { where: { termId, retiredAt: IsNull() }, lock });
      if (!term) throw notACouncillor();
      const now = this.clock.now();
      const filed = filingId && (await manager.findOneBy(InterpellationRow, { interpellationId: filingId }));
      if (filed) {
        if (filed.memberId !== seat.memberId) throw filingTaken();
        return ownEntryOf(filed, (await publicationsOf(manager, [filed])).get(filed.interpellationId) ?? [], term, now);
      }
      const author = await authorWithSeat(manager, termId, seat.memberId);
      const { personId } = person;
      await this.documents.checkOwnPapers(manager, documents, { personId, training: term.training });
      if (new Set(documents.map(({ sha256 }) => sha256)).size !== documents.length) throw alreadyAttached();
      const entry = {
        ...{ ...contents, ...author, channel: 'electronic' as const, enteredBy: person.fullName },
        documents: documents.map((document) => ({ part: 'text' as const, ...document })),
      };
      return ownEntryOf(await this.register.add(manager, term, person.personId, entry, now, filingId), [], term, now);
    });
  }

  /** The own entry with its council, for its paper. @throws HttpError 404 `interpellation-unknown` */
  async paper(person: SignedInPerson, interpellationId: string): Promise<{ entry: OwnEntry; councilName: string }> {
    const entry = (await this.of(person)).entries.find((candidate) => candidate.interpellationId === interpellationId);
    if (!entry) throw interpellationUnknown();
    return { entry, councilName: await this.register.councilNameOf(entry.termId) };
  }
}
