import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { StartBanner } from '../../platform/banner/start-banner.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { generatePassword } from '../passwords/generate-password.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { People } from './people.js';
import { Person } from './person.entity.js';

const username = 'biuro-rady';

/**
 * The door for real work on a new hub: an office account whose password is printed at each start, a new one each time, until
 * somebody has signed in with it.
 */
@Injectable()
export class FirstAccount implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly people: People,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly banner: StartBanner,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const real = await this.people.list(false);
    const unused = real.find((person) => person.username === username && person.active && !person.lastSignInAt);
    const offices = real.filter(({ active, roles }) => active && roles.includes('council-office'));
    if (offices.some((office) => office !== unused)) return;
    const password = generatePassword();
    if (unused) await this.renew(unused, password);
    else await this.create(password);
    this.banner.add('Pierwsze konto Biura Rady (do prawdziwej pracy)', [
      `${username}  hasło: ${password}`,
      'Nowe hasło przy każdym starcie, dopóki nikt się nie zaloguje.',
    ]);
  }

  private async create(password: string): Promise<void> {
    const newcomer = {
      username,
      fullName: 'Biuro Rady',
      roles: ['council-office' as const],
      training: false,
      password,
    };
    await this.people.add([newcomer], null);
  }

  private async renew({ personId }: Person, password: string): Promise<void> {
    const passwordHash = await this.hasher.hash(password);
    await this.dataSource.transaction(async (manager) => {
      await manager.update(Person, { personId }, { passwordHash });
      await this.audit.record(manager, {
        actorId: null,
        action: 'person-changed',
        subject: ['person', personId],
        details: { password: 'reset' },
      });
    });
  }
}
