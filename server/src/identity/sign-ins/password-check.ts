import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { NoSlotFree } from '../passwords/slots.js';
import { Person } from '../people/person.entity.js';
import { canonicalUsername } from '../people/username.js';
import { AttemptLimits } from './attempt-limits.js';

export type PasswordVerdict =
  | { readonly verdict: 'right'; readonly person: Person }
  | { readonly verdict: 'wrong' }
  | { readonly verdict: 'wait'; readonly retryAfterMs: number };

const rushRetryMs = 5_000;

/** Whether a password is right, as seldom as `AttemptLimits` allow to ask. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly dataSource: DataSource,
    private readonly hasher: PasswordHasher,
    private readonly limits: AttemptLimits,
    private readonly clock: Clock,
  ) {}

  /** @param address where the request came from. An unknown or closed account answers like a wrong password, after the same time. */
  async check(typedUsername: string, password: string, address: string): Promise<PasswordVerdict> {
    const username = canonicalUsername(typedUsername);
    const retryAfterMs = this.limits.begin(username, address, this.clock.now());
    if (retryAfterMs > 0) return { verdict: 'wait', retryAfterMs };
    try {
      const person = await this.find(username);
      const right = await this.hasher.verify(person?.passwordHash, password);
      if (!person?.active || !right) {
        this.limits.failed(username, address, this.clock.now());
        return { verdict: 'wrong' };
      }
      this.limits.succeeded(username, address);
      return { verdict: 'right', person };
    } catch (error) {
      if (error instanceof NoSlotFree) return { verdict: 'wait', retryAfterMs: rushRetryMs };
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
}
