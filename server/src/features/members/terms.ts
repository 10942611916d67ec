import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Council } from '../../../../core/src/council/council.js';
import { statutorySizeFor } from '../../../../core/src/council/statutory-size.js';
import type { Term, TermInput } from '../../../../protocol/src/http/office.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { Clock } from '../../platform/clock/clock.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { councilOf } from './council-of.js';
import { MemberRow } from './member.entity.js';
import { TermRow } from './term.entity.js';
import { termFault } from './term-faults.js';

/** Who works on the registers: enough of a signed-in person to judge and to note it. */
export type Office = Pick<SignedInPerson, 'personId' | 'training' | 'roles'>;

/** Terms of councils. A training office sees and makes training terms only. */
@Injectable()
export class Terms {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(office: Office): Promise<Term[]> {
    const { manager } = this.dataSource;
    const where = { retiredAt: IsNull(), ...(office.training ? { training: true } : {}) };
    const terms = await manager.find(TermRow, { where, order: { createdAt: 'DESC' } });
    return Promise.all(terms.map((term) => withSeats(manager, term)));
  }

  /** @throws HttpError 404 `term-unknown` */
  async get(office: Office, termId: string): Promise<Term> {
    return withSeats(this.dataSource.manager, await this.find(this.dataSource.manager, office, termId));
  }

  /** @throws HttpError 403 `training-only`, 422 see `termFault`. */
  create(office: Office, input: TermInput): Promise<Term> {
    return this.dataSource.transaction(async (manager) => {
      return withSeats(manager, await this.add(manager, office, input, !input.training));
    });
  }

  /**
   * @param shown whether the public site lists its sessions; training terms only when they are the demo.
   * @throws HttpError 403 `training-only`, 422 see `termFault`.
   */
  async add(manager: EntityManager, office: Office, input: TermInput, shown: boolean): Promise<TermRow> {
    if (office.training && !input.training) throw trainingOnly();
    const statutorySize = input.statutorySize ?? statutorySizeFor(input.inhabitants);
    const fault = termFault(undefined, input, statutorySize, []);
    if (fault) throw fault;
    const term = manager.create(TermRow, {
      ...input,
      statutorySize,
      shown,
      termId: randomUUID(),
      createdAt: new Date(this.clock.now()),
      convenedAt: null,
      retiredAt: null,
    });
    await manager.insert(TermRow, term);
    await this.note(manager, office, 'term-created', term, { statutorySize, training: term.training });
    return term;
  }

  /** @throws HttpError 404 `term-unknown`, 422 see `termFault`. */
  change(office: Office, termId: string, input: TermInput): Promise<Term> {
    return this.dataSource.transaction(async (manager) => {
      const term = await this.lock(manager, office, termId);
      const members = await manager.findBy(MemberRow, { termId });
      // Once fixed it stays, whatever the number of inhabitants becomes (G-03).
      const followed = term.convenedAt ? term.statutorySize : statutorySizeFor(input.inhabitants);
      const statutorySize = input.statutorySize ?? followed;
      const fault = termFault(term, input, statutorySize, members);
      if (fault) throw fault;
      const next = manager.create(TermRow, { ...term, ...input, statutorySize });
      await manager.save(next);
      await this.note(manager, office, 'term-changed', next, {
        ...(term.statutorySize === statutorySize ? {} : { statutorySize: [term.statutorySize, statutorySize] }),
        guests: next.guests.length,
        clubs: next.clubs.length,
      });
      return withSeats(manager, next);
    });
  }

  /** The council as it stands now, and its term. @throws HttpError 404 `term-unknown` */
  async councilNow(
    manager: EntityManager,
    office: Office,
    termId: string,
  ): Promise<{ term: TermRow; council: Council }> {
    const term = await this.find(manager, office, termId);
    return { term, council: councilOf(term, await manager.findBy(MemberRow, { termId })) };
  }

  /** From its first convened session on the statutory composition is fixed (G-03). */
  async noteConvened(manager: EntityManager, termId: string): Promise<void> {
    await manager.update(TermRow, { termId, convenedAt: IsNull() }, { convenedAt: new Date(this.clock.now()) });
  }

  /** Takes a training term off the lists. @throws HttpError 404 `term-unknown`, 422 `not-training` */
  async retire(manager: EntityManager, office: Office, termId: string): Promise<void> {
    const term = await this.lock(manager, office, termId);
    if (!term.training) {
      throw new HttpError(422, { code: 'not-training', text: 'Usunąć można tylko radę szkoleniową.' });
    }
    await manager.update(TermRow, { termId }, { retiredAt: new Date(this.clock.now()) });
    await this.note(manager, office, 'training-council-retired', term, {});
  }

  /** @throws HttpError 404 `term-unknown` */
  async find(manager: EntityManager, office: Office, termId: string): Promise<TermRow> {
    return visible(office, await manager.findOneBy(TermRow, { termId, retiredAt: IsNull() }));
  }

  /** Keeps everybody else off the term and its members until the transaction ends. @throws HttpError 404 `term-unknown` */
  async lock(manager: EntityManager, office: Office, termId: string): Promise<TermRow> {
    const where = { termId, retiredAt: IsNull() };
    return visible(office, await manager.findOne(TermRow, { where, lock: { mode: 'pessimistic_write' } }));
  }

  private note(manager: EntityManager, office: Office, action: string, term: TermRow, details: object): Promise<void> {
    const subject = ['term', term.termId] as const;
    return this.audit.record(manager, { actorId: office.personId, action, subject, details: { ...details } });
  }
}

function visible(office: Office, term: TermRow | null): TermRow {
  if (term && (term.training || !office.training)) return term;
  throw new HttpError(404, { code: 'term-unknown', text: 'Nie ma takiej kadencji.' });
}

function trainingOnly(): HttpError {
  return new HttpError(403, {
    code: 'training-only',
    text: 'Konto szkoleniowe może tworzyć tylko kadencje szkoleniowe.',
    path: 'training',
  });
}

async function withSeats(manager: EntityManager, term: TermRow): Promise<Term> {
  const { termId, councilName, municipality, label, inhabitants, statutorySize, training, clubs, guests } = term;
  const filledSeats = await manager.countBy(MemberRow, { termId, mandate: 'active' });
  return {
    termId,
    councilName,
    municipality,
    label,
    inhabitants,
    statutorySize,
    training,
    clubs: [...clubs],
    guests: [...guests],
    filledSeats,
  };
}
