import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { PasswordChange } from '../../../../protocol/src/http/identity.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { Person } from '../people/person.entity.js';
import type { SignedInPerson } from '../signed-in-person.js';
import { PasswordCheck } from './password-check.js';
import { SignIns } from './sign-ins.js';

const minLength = 12;

export type OwnPasswordOutcome =
  | { readonly result: 'changed' | 'wrong' | 'too-weak' | 'training-account' }
  | { readonly result: 'wait'; readonly retryAfterMs: number };

/** People choose their own password in place of the one the office handed over. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwordCheck: PasswordCheck,
    private readonly hasher: PasswordHasher,
    private readonly signIns: SignIns,
    private readonly audit: AuditTrail,
  ) {}

  /** Ends the person's other sign-ins. Training passwords are shared and stay as they were given. */
  async change(
    { personId, username, signInId, training }: SignedInPerson,
    { currentPassword, newPassword }: PasswordChange,
    address: string,
  ): Promise<OwnPasswordOutcome> {
    if (training) return { result: 'training-account' };
    const check = await this.passwordCheck.check(username, currentPassword, address);
    if (check.verdict === 'wait') return { result: 'wait', retryAfterMs: check.retryAfterMs };
    if (check.verdict === 'wrong') return { result: 'wrong' };
    const isWeak = newPassword.length < minLength || newPassword.toLowerCase().includes(username);
    if (isWeak || newPassword === currentPassword) return { result: 'too-weak' };
    const passwordHash = await this.hasher.hash(newPassword);
    const ended = await this.dataSource.transaction(async (manager) => {
      await manager.update(Person, { personId }, { passwordHash });
      const details = { password: 'chosen' };
      const subject = ['person', personId] as const;
      await this.audit.record(manager, { actorId: personId, action: 'person-changed', subject, details });
      return this.signIns.end(manager, { personId, signInId: Not(signInId) });
    });
    this.signIns.announceRevoked(ended);
    return { result: 'changed' };
  }
}
