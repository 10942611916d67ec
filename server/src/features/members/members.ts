import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { byPolishName, type Member } from '../../../../core/src/council/council.js';
import type { MemberInput, MemberRecord } from '../../../../protocol/src/http/office.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import { People } from '../../identity/people/people.js';
import type { Person } from '../../identity/people/person.entity.js';
import { Seats } from '../../identity/seats/seats.js';
import { SignIns } from '../../identity/sign-ins/sign-ins.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { MemberRow } from './member.entity.js';
import { memberFault } from './member-faults.js';
import type { TermRow } from './term.entity.js';
import { type Office, Terms } from './terms.js';

/** A seat for the moment of an exchange. */
const beyondEverySeat = 1_000_000;

/** Members of councils and the accounts on their seats. */
@Injectable()
export class Members {
  constructor(
    private readonly dataSource: DataSource,
    private readonly terms: Terms,
    private readonly people: People,
    private readonly seats: Seats,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
  ) {}

  /** By surname. @throws HttpError 404 `term-unknown` */
  async list(office: Office, termId: string): Promise<MemberRecord[]> {
    const { manager } = this.dataSource;
    await this.terms.find(manager, office, termId);
    const members = await manager.findBy(MemberRow, { termId });
    const holders = await this.seats.holders(members.map(({ memberId }) => memberId));
    return members.sort(byPolishName).map((member) => recordOf(member, holders.get(member.memberId)));
  }

  /** @throws HttpError 404 `term-unknown`, 409 or 422 see `memberFault`, `account-unknown`, `account-seated`. */
  create(office: Office, termId: string, input: MemberInput): Promise<MemberRecord> {
    return this.keep(office, termId, undefined, input);
  }

  /** @throws HttpError besides those of `create`: 404 `member-unknown`. */
  change(office: Office, termId: string, memberId: string, input: MemberInput): Promise<MemberRecord> {
    return this.keep(office, termId, memberId, input);
  }

  /**
   * Fills a new council's seats in one go.
   * @param entries members as they shall be, each with the account on the seat.
   * @throws HttpError 409 or 422 see `memberFault`.
   */
  async fill(
    manager: EntityManager,
    term: TermRow,
    entries: readonly { readonly member: Omit<Member, 'memberId'>; readonly person: Person }[],
  ): Promise<MemberRow[]> {
    const added: MemberRow[] = [];
    for (const { member, person } of entries) {
      const fault = memberFault(term, added, member);
      if (fault) throw fault;
      const row = manager.create(MemberRow, {
        ...member,
        seniority: member.seniority ?? null,
        termId: term.termId,
        memberId: randomUUID(),
      });
      await manager.insert(MemberRow, row);
      if (!(await this.seats.assign(manager, term.termId, row.memberId, person.personId))) throw seated();
      added.push(row);
    }
    return added;
  }

  /** Only before the term's first session: afterwards mandates expire. @throws HttpError 404, 422 `member-kept` */
  async remove(office: Office, termId: string, memberId: string): Promise<void> {
    let ended: string[] = [];
    await this.dataSource.transaction(async (manager) => {
      const term = await this.terms.lock(manager, office, termId);
      const member = await manager.findOneBy(MemberRow, { termId, memberId });
      if (!member) throw unknownMember();
      if (term.convenedAt) {
        throw new HttpError(422, {
          code: 'member-kept',
          text: 'Po zwołaniu pierwszej sesji radnego nie usuwa się ze składu. Zaznacz, że mandat wygasł.',
        });
      }
      ended = await this.endSignInsOfHolder(manager, memberId, null);
      await manager.delete(MemberRow, { memberId });
      await this.note(manager, office, 'member-removed', memberId, { termId });
    });
    this.signIns.announceRevoked(ended);
  }

  private async keep(
    office: Office,
    termId: string,
    known: string | undefined,
    input: MemberInput,
  ): Promise<MemberRecord> {
    const { username, swapSeats, ...described } = input;
    let ended: string[] = [];
    const record = await this.dataSource.transaction(async (manager) => {
      const term = await this.terms.lock(manager, office, termId);
      const members = await manager.findBy(MemberRow, { termId });
      const before = members.find(({ memberId }) => memberId === known);
      if (known !== undefined && !before) throw unknownMember();
      const others = members.filter((member) => member !== before);
      if (before && swapSeats) await this.exchangeSeats(manager, office, before, others, described.seatNo);
      const fault = memberFault(term, others, described);
      if (fault) throw fault;
      const person = username === null ? null : await this.accountFor(manager, term, username);
      const member = manager.create(MemberRow, {
        ...described,
        seniority: described.seniority ?? null,
        termId,
        memberId: before?.memberId ?? randomUUID(),
      });
      await manager.save(member);
      ended = await this.endSignInsOfHolder(manager, member.memberId, person);
      if (!(await this.seats.assign(manager, termId, member.memberId, person?.personId ?? null))) throw seated();
      await this.note(manager, office, before ? 'member-changed' : 'member-created', member.memberId, {
        termId,
        ...legalChanges(before, member),
      });
      return recordOf(member, person ?? undefined);
    });
    this.signIns.announceRevoked(ended);
    return record;
  }

  /** The neighbour moves to the member's old seat; the member's own move follows. */
  private async exchangeSeats(
    manager: EntityManager,
    office: Office,
    member: MemberRow,
    others: readonly MemberRow[],
    seatNo: number,
  ): Promise<void> {
    const neighbour = others.find((other) => other.mandate === 'active' && other.seatNo === seatNo);
    if (!neighbour) return;
    const oldSeatNo = member.seatNo;
    await manager.update(MemberRow, { memberId: member.memberId }, { seatNo: beyondEverySeat });
    await manager.update(MemberRow, { memberId: neighbour.memberId }, { seatNo: oldSeatNo });
    neighbour.seatNo = oldSeatNo;
    const details = { termId: member.termId, seatNo: [seatNo, oldSeatNo] };
    await this.note(manager, office, 'member-changed', neighbour.memberId, details);
  }

  private async accountFor(manager: EntityManager, term: TermRow, username: string): Promise<Person> {
    const person = await this.people.byUsername(manager, username);
    // In a real council there is no room for an account whose password was printed for a course.
    if (person?.active && (term.training || !person.training)) return person;
    throw new HttpError(422, {
      code: 'account-unknown',
      text: `Nie ma czynnego konta „${username}”.`,
      path: 'username',
    });
  }

  /** Who loses a seat signs in anew: open desks know the seats of the sign-in. */
  private async endSignInsOfHolder(manager: EntityManager, memberId: string, next: Person | null): Promise<string[]> {
    const holder = (await this.seats.holders([memberId])).get(memberId);
    if (!holder || holder.personId === next?.personId) return [];
    return this.signIns.end(manager, { personId: holder.personId });
  }

  private note(
    manager: EntityManager,
    office: Office,
    action: string,
    memberId: string,
    details: object,
  ): Promise<void> {
    const subject = ['member', memberId] as const;
    return this.audit.record(manager, { actorId: office.personId, action, subject, details: { ...details } });
  }
}

function legalChanges(before: MemberRow | undefined, after: MemberRow): object {
  const fields = ['seatNo', 'clubId', 'office', 'mandate', 'sworn', 'seniority'] as const;
  const changed = fields.filter((field) => before?.[field] !== after[field]);
  return Object.fromEntries(changed.map((field) => [field, before ? [before[field], after[field]] : after[field]]));
}

function recordOf(member: MemberRow, holder: Person | undefined): MemberRecord {
  const { termId: _, seniority, ...described } = member;
  return {
    ...described,
    ...(seniority === null ? {} : { seniority }),
    personId: holder?.personId ?? null,
    username: holder?.username ?? null,
  };
}

function unknownMember(): HttpError {
  return new HttpError(404, { code: 'member-unknown', text: 'Nie ma takiego radnego w tej kadencji.' });
}

function seated(): HttpError {
  return new HttpError(409, {
    code: 'account-seated',
    text: 'To konto należy już do innego radnego tej kadencji.',
    path: 'username',
  });
}
