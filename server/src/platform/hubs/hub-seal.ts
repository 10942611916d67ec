import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { DatabaseConnection } from '../database/database-connection.js';
import { ThisHub } from './this-hub.js';

/** How far the clocks of two hubs may differ; an older letter is not opened. */
const validMs = 60_000;

/** What one hub sends another over HTTP: a text, for whom, when, and the seal over all three. */
export interface SealedLetter {
  readonly to: string;
  /** ms since 1970 by the sender's clock */
  readonly at: number;
  readonly text: string;
  readonly seal: string;
}

const sealedLetter = z.strictObject({ to: z.uuid(), at: z.int(), text: z.string(), seal: z.string().length(64) });

/** `misdirected`: sealed by a hub of this database, but for another one: an address leads to the wrong place. */
export type Opened = { readonly text: string } | 'forged' | 'misdirected';

/**
 * Proves that a request comes from a hub on the same database: an HMAC under a key that follows from the password of the hub's
 * role, which never travels. A letter is for one hub, and for a minute. Without a password there is no secret, and nothing opens.
 */
@Injectable()
export class HubSeal {
  private readonly key: Buffer | undefined;

  constructor(
    connection: DatabaseConnection,
    private readonly hub: ThisHub,
    private readonly clock: Clock,
  ) {
    const { password } = new URL(connection.url);
    if (password) this.key = createHmac('sha256', password).update('between hubs').digest();
  }

  /** @returns undefined when this database has no secret to share */
  letterTo(to: string, text: string): SealedLetter | undefined {
    const at = Date.parse(this.clock.now());
    const seal = this.sealOf(to, at, text);
    return seal && { to, at, text, seal: seal.toString('hex') };
  }

  open(letter: unknown): Opened {
    const parsed = sealedLetter.safeParse(letter);
    if (!parsed.success) return 'forged';
    const { to, at, text, seal } = parsed.data;
    const right = this.sealOf(to, at, text);
    const given = Buffer.from(seal, 'hex');
    if (!right || given.length !== right.length || !timingSafeEqual(given, right)) return 'forged';
    if (Math.abs(Date.parse(this.clock.now()) - at) > validMs) return 'forged';
    return to === this.hub.hubId ? { text } : 'misdirected';
  }

  private sealOf(to: string, at: number, text: string): Buffer | undefined {
    return this.key && createHmac('sha256', this.key).update(`${to}\n${at}\n${text}`).digest();
  }
}
