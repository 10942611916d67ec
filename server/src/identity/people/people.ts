import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Role } from '../../../../core/src/council/council.js';
import { Clock } from '../../platform/clock/clock.js';
import { isUniqueViolation } from '../../platform/database/unique-violation.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { generatePassword } from '../passwords/generate-password.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { SignIns } from '../sign-ins/sign-ins.js';
import { Person } from './person.entity.js';
import { canonicalUsername, isUsername } from './username.js';

export interface NewPerson {
  readonly username: string;
  readonly fullName: string;
  readonly roles: readonly Role[];
  readonly training: boolean;
  readonly password: string;
}

export interface PersonChange {
  readonly fullName?: string;
  readonly roles?: readonly Role[];
  readonly active?: boolean;
  readonly resetPassword?: true;
}

/** Roles that come from a seat in a council and so cannot be given to an account. */
const rolesOfSeat: readonly Role[] = ['chair', 'vice-chair', 'councillor'];

/** Accounts. Whatever changes what somebody may do ends their sign-ins at once. */
@Injectable()
export class People {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** By full name. @param training only accounts made for training, or only the others; absent: all. */
  list(training?: boolean): Promise<Person[]> {
    return this.dataSource.getRepository(Person).find({
      ...(training === undefined ? {} : { where: { training } }),
      order: { fullName: 'ASC', username: 'ASC' },
    });
  }

  byUsername(manager: EntityManager, username: string): Promise<Person | null> {
    return manager.findOneBy(Person, { username: canonicalUsername(username) });
  }

  /**
   * Adds accounts, all or none; passwords are hashed before the transaction begins.
   * @param then runs in the same transaction, e.g. to give seats.
   * @throws HttpError 409 `username-taken`, 422 `username-invalid` or `role-of-seat`.
   */
  async add(
    newcomers: readonly NewPerson[],
    actorId: string | null,
    then?: (manager: EntityManager, added: Person[]) => Promise<void>,
  ): Promise<Person[]> {
    for (const { username, roles } of newcomers) {
      if (!isUsername(canonicalUsername(username))) throw invalidUsername();
      refuseSeatRoles(roles);
    }
    const people = await Promise.all(newcomers.map((newcomer) => this.prepare(newcomer)));
    try {
      return await this.dataSource.transaction(async (manager) => {
        for (const person of people) {
          await manager.insert(Person, person);
          await this.audit.record(manager, {
            actorId,
            action: 'person-created',
            subject: ['person', person.personId],
            details: { roles: person.roles },
          });
        }
        await then?.(manager, people);
        return people;
      });
    } catch (error) {
      if (isUniqueViolation(error, 'people_username_key')) throw usernameTaken();
      throw error;
    }
  }

  /**
   * @param training only an account of this kind is found; absent: any.
   * @returns the person now, and the new password when one was asked for; undefined when there is no such person.
   * @throws HttpError 422 `last-office-account`, `role-of-seat`.
   */
  async change(
    personId: string,
    change: PersonChange,
    actorId: string,
    training?: boolean,
  ): Promise<{ person: Person; newPassword?: string } | undefined> {
    refuseSeatRoles(change.roles ?? []);
    const newPassword = change.resetPassword ? generatePassword() : undefined;
    const passwordHash = newPassword === undefined ? undefined : await this.hasher.hash(newPassword);
    let ended: string[] = [];
    const person = await this.dataSource.transaction(async (manager) => {
      const locked = await lockWithOffices(manager, personId);
      const found = locked.find((person) => person.personId === personId);
      if (!found || (training !== undefined && found.training !== training)) return undefined;
      const next = manager.create(Person, {
        ...found,
        fullName: change.fullName ?? found.fullName,
        roles: [...(change.roles ?? found.roles)],
        active: change.active ?? found.active,
      });
      if (isOffice(found) && !isOffice(next)) keepAnOffice(found, locked);
      const { fullName, roles, active } = next;
      await manager.update(
        Person,
        { personId },
        { fullName, roles, active, ...(passwordHash ? { passwordHash } : {}) },
      );
      const mayLess = !active || passwordHash !== undefined || !sameRoles(found.roles, roles);
      if (mayLess) ended = await this.signIns.end(manager, { personId });
      await this.audit.record(manager, {
        actorId,
        action: 'person-changed',
        subject: ['person', personId],
        details: auditOf(found, next, newPassword !== undefined),
      });
      return next;
    });
    this.signIns.announceRevoked(ended);
    return person && { person, ...(newPassword === undefined ? {} : { newPassword }) };
  }

  /** Notes that accounts were made for a training council and are closed with it. */
  async bindTo(manager: EntityManager, termId: string, people: readonly Person[]): Promise<void> {
    await manager.update(Person, { personId: In(people.map(({ personId }) => personId)) }, { madeForTerm: termId });
  }

  /** Closes the accounts made for a training council. @returns the ended sign-ins, to be announced once it is committed. */
  async closeMadeFor(manager: EntityManager, termId: string): Promise<string[]> {
    const people = await manager.findBy(Person, { madeForTerm: termId });
    await manager.update(Person, { madeForTerm: termId }, { active: false });
    return this.signIns.end(manager, { personId: In(people.map(({ personId }) => personId)) });
  }

  private async prepare({ username, fullName, roles, training, password }: NewPerson): Promise<Person> {
    return this.dataSource.getRepository(Person).create({
      personId: randomUUID(),
      username: canonicalUsername(username),
      fullName,
      roles: [...new Set(roles)],
      active: true,
      training,
      madeForTerm: null,
      passwordHash: await this.hasher.hash(password),
      requiredFactors: ['password'],
      createdAt: new Date(this.clock.now()),
      lastSignInAt: null,
    });
  }
}

/** The account and every office account, always in the same order: two changes at once wait for each other instead of blocking. */
function lockWithOffices(manager: EntityManager, personId: string): Promise<Person[]> {
  return manager
    .createQueryBuilder(Person, 'person')
    .setLock('pessimistic_write')
    .where(`person.personId = :personId OR 'council-office' = ANY (person.roles)`, { personId })
    .orderBy('person.personId')
    .getMany();
}

/** Nobody locks the office out: one active account of the council office stays. */
function keepAnOffice(leaving: Person, accounts: readonly Person[]): void {
  const others = accounts.filter((account) => account !== leaving && account.training === leaving.training);
  if (others.some(isOffice)) return;
  throw new HttpError(422, {
    code: 'last-office-account',
    text: 'To ostatnie czynne konto Biura Rady. Najpierw utwórz inne.',
    path: 'roles',
  });
}

function isOffice({ active, roles }: Pick<Person, 'active' | 'roles'>): boolean {
  return active && roles.includes('council-office');
}

function sameRoles(before: readonly Role[], after: readonly Role[]): boolean {
  return [...before].sort().join() === [...after].sort().join();
}

function auditOf(before: Person, after: Person, passwordReset: boolean): Record<string, unknown> {
  return {
    ...(before.fullName === after.fullName ? {} : { fullName: 'changed' }),
    ...(sameRoles(before.roles, after.roles) ? {} : { roles: [before.roles, after.roles] }),
    ...(before.active === after.active ? {} : { active: after.active }),
    ...(passwordReset ? { password: 'reset' } : {}),
  };
}

function refuseSeatRoles(roles: readonly Role[]): void {
  if (!roles.some((role) => rolesOfSeat.includes(role))) return;
  throw new HttpError(422, {
    code: 'role-of-seat',
    text: 'Przewodniczący, wiceprzewodniczący i radni mają swoje role ze składu Rady, nie z konta.',
    path: 'roles',
  });
}

function invalidUsername(): HttpError {
  return new HttpError(422, {
    code: 'username-invalid',
    text: 'Nazwa użytkownika może zawierać litery, cyfry oraz znaki . _ - @ i zaczyna się literą lub cyfrą.',
    path: 'username',
  });
}

function usernameTaken(): HttpError {
  return new HttpError(409, {
    code: 'username-taken',
    text: 'Ta nazwa użytkownika jest już zajęta.',
    path: 'username',
  });
}
