import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Slots } from './slots.js';

/** Argon2id (the library's algorithm) with 19 MiB, 2 passes, 1 lane: the OWASP minimum, about 20 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const atOnce = 4;
const maxWaiting = 300;

/** Hashes and checks passwords, a few at a time so that a rush of sign-ins leaves the machine to the vote. */
@Injectable()
export class PasswordHasher {
  private readonly slots = new Slots(atOnce, maxWaiting);
  private readonly nobody = this.hash(randomBytes(16).toString('hex'));

  /** @throws NoSlotFree under a rush. */
  hash(password: string): Promise<string> {
    return this.slots.run(() => hash(canonical(password), cost));
  }

  /**
   * Takes as long for somebody unknown (`undefined`) as for a wrong password.
   * @throws NoSlotFree under a rush.
   */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.nobody);
    const right = await this.slots.run(() => verify(against, canonical(password)));
    return stored !== undefined && right;
  }
}

/** `ł` typed as one character or as two is the same password. */
function canonical(password: string): string {
  return password.normalize('NFC');
}
