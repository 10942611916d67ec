import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Person } from '../people/person.entity.js';
import { PasswordCheck } from './password-check.js';
import { SignIns } from './sign-ins.js';

export type SignInOutcome =
  | { readonly step: 'signed-in'; readonly token: string }
  /** The password was right; these factors are still to be shown. No sign-in exists before that. */
  | { readonly step: 'factors'; readonly missing: readonly string[] }
  | { readonly step: 'failed' }
  | { readonly step: 'wait'; readonly retryAfterMs: number };

const shown: readonly string[] = ['password'];

/** Signs people in with username and password. */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwordCheck: PasswordCheck,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @param address where the request came from. */
  async try(username: string, password: string, address: string): Promise<SignInOutcome> {
    const check = await this.passwordCheck.check(username, password, address);
    if (check.verdict === 'wait') return { step: 'wait', retryAfterMs: check.retryAfterMs };
    if (check.verdict === 'wrong') return { step: 'failed' };
    const missing = check.person.requiredFactors.filter((factor) => !shown.includes(factor));
    if (missing.length > 0) return { step: 'factors', missing };
    const token = await this.begin(check.person);
    return token === undefined ? { step: 'failed' } : { step: 'signed-in', token };
  }

  /** @returns undefined when the account was closed or got another password since it was checked. */
  private begin({ personId, passwordHash }: Person): Promise<string | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const unchanged = { personId, passwordHash, active: true };
      const { affected } = await manager.update(Person, unchanged, { lastSignInAt: new Date(this.clock.now()) });
      if (affected !== 1) return undefined;
      await this.audit.record(manager, { actorId: personId, action: 'signed-in', subject: ['person', personId] });
      return this.signIns.begin(manager, personId, shown);
    });
  }
}
