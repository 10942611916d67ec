import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { NoSlotFree } from '../passwords/slots.js';
import { Person } from '../people/person.entity.js';
import { canonicalUsername } from '../people/username.js';
import { AttemptLimits } from './attempt-limits.js';
import { SignIns } from './sign-ins.js';

export type SignInOutcome =
  | { readonly step: 'signed-in'; readonly token: string }
  /** The password was right; these factors are still to be shown. No sign-in exists before that. */
  | { readonly step: 'factors'; readonly missing: readonly string[] }
  | { readonly step: 'failed' }
  | { readonly step: 'wait'; readonly retryAfterMs: number };

const rushRetryMs = 5_000;
const shown: readonly string[] = ['password'];

/** Signs people in with username and password. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly limits: AttemptLimits,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @param address where the request came from. An unknown account answers like a wrong password, after the same time. */
  async try(typedUsername: string, password: string, address: string): Promise<SignInOutcome> {
    const username = canonicalUsername(typedUsername);
    const retryAfterMs = this.limits.begin(username, address, this.clock.now());
    if (retryAfterMs > 0) return { step: 'wait', retryAfterMs };
    try {
      const person = await this.find(username);
      const right = await this.hasher.verify(person?.passwordHash, password);
      if (!person?.active || !right) {
        this.limits.failed(username, address, this.clock.now());
        return { step: 'failed' };
      }
      this.limits.succeeded(username, address);
      const missing = person.requiredFactors.filter((factor) => !shown.includes(factor));
      if (missing.length > 0) return { step: 'factors', missing };
      return { step: 'signed-in', token: await this.begin(person.personId) };
    } catch (error) {
      if (error instanceof NoSlotFree) return { step: 'wait', retryAfterMs: rushRetryMs };
      throw error;
    }
  }

  private find(username: string): Promise<Person | null> {
    return this.dataSource
      .getRepository(Person)
      .createQueryBuilder('person')
      .addSelect('person.passwordHash')
      .where('person.username = :username', { username })
      .getOne();
  }

  private begin(personId: string): Promise<string> {
    return this.dataSource.transaction(async (manager) => {
      await manager.update(Person, { personId }, { lastSignInAt: new Date(this.clock.now()) });
      await this.audit.record(manager, { actorId: personId, action: 'signed-in', subject: ['person', personId] });
      return this.signIns.begin(manager, personId, shown);
    });
  }
}
