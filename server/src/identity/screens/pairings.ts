import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { plusMs } from '../../../../core/src/kernel/instant.js';
import type { Pairing, PairingState } from '../../../../protocol/src/http/screens.js';
import { Clock } from '../../platform/clock/clock.js';
import { networkOf } from '../sign-ins/network-of.js';
import { RecentCounts } from '../sign-ins/recent-counts.js';
import { type PairedScreen, ScreenDirectory } from './screen-directory.js';

/** Without look-alikes (0/O, 1/I/L): read from a wall across the hall. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const lifeMs = 600_000;
/** Open pairings at once; more are refused so that nobody fills the memory. A hall has its screens behind one address. */
const maxOpen = 200;
const maxOpenPerNetwork = 20;
/** So long the token is told again to a screen that did not hear it. */
const repeatMs = 30_000;
/** Wrong codes per person and minute. */
const wrongCodes = { windowMs: 60_000, limit: 5 };

interface OpenPairing {
  readonly code: string;
  readonly network: string;
  readonly secretHash: Buffer;
  expiresAt: string;
  /** The operator typed its code: nobody can any more. */
  isTaken: boolean;
  confirmed: { readonly screen: PairedScreen; readonly token: string } | undefined;
}

export type Confirmation =
  | { readonly ok: true; readonly screen: PairedScreen }
  | { readonly ok: false; readonly code: 'pairing-code-unknown' | 'too-many-attempts' };

/** Pairings under way. In memory only: after a restart the screen simply shows a new code. */
@Injectable()
export class Pairings {
  private readonly open = new Map<string, OpenPairing>();
  private readonly wrong = new RecentCounts(wrongCodes.windowMs, wrongCodes.limit);

  constructor(
    private readonly directory: ScreenDirectory,
    private readonly clock: Clock,
  ) {}

  /** A new code for a screen that asks; undefined when too many are open. @param address the screen's IP address */
  begin(address: string): Pairing | undefined {
    const now = this.clock.now();
    this.dropExpired(now);
    const network = networkOf(address);
    const neighbours = [...this.open.values()].filter((pairing) => pairing.network === network);
    if (this.open.size >= maxOpen || neighbours.length >= maxOpenPerNetwork) return undefined;
    const pairingId = randomUUID();
    const secret = randomUUID();
    const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
    const expiresAt = plusMs(now, lifeMs);
    const secretHash = hashOf(secret);
    this.open.set(pairingId, { code, network, secretHash, expiresAt, isTaken: false, confirmed: undefined });
    return { pairingId, code, secret, expiresAt };
  }

  /** What the waiting screen asks for; the token is given to the holder of the secret, for a short time. */
  stateOf(pairingId: string, secret: string): PairingState {
    const now = this.clock.now();
    this.dropExpired(now);
    const pairing = this.open.get(pairingId);
    if (!pairing || !timingSafeEqual(pairing.secretHash, hashOf(secret))) return { status: 'expired' };
    if (!pairing.confirmed) return { status: 'waiting', expiresAt: pairing.expiresAt };
    const forgottenAt = plusMs(now, repeatMs);
    if (forgottenAt < pairing.expiresAt) pairing.expiresAt = forgottenAt;
    const { screen, token } = pairing.confirmed;
    return { status: 'confirmed', screenId: screen.screenId, name: screen.name, sessionId: screen.sessionId, token };
  }

  /** @param code as typed: case, spaces and hyphens do not matter. */
  async confirm(code: string, name: string, sessionId: string, personId: string): Promise<Confirmation> {
    const now = this.clock.now();
    this.dropExpired(now);
    if (this.mustWait(personId)) return { ok: false, code: 'too-many-attempts' };
    const pairing = this.waitingWith(code);
    if (!pairing) {
      this.wrong.add(personId, now);
      return { ok: false, code: 'pairing-code-unknown' };
    }
    this.wrong.forget(personId);
    pairing.isTaken = true;
    try {
      pairing.confirmed = await this.directory.pair(name, sessionId, personId);
    } catch (error) {
      pairing.isTaken = false;
      throw error;
    }
    return { ok: true, screen: pairing.confirmed.screen };
  }

  /** Whether a screen of this hub waits with this code. */
  knows(code: string): boolean {
    this.dropExpired(this.clock.now());
    return this.waitingWith(code) !== undefined;
  }

  /** Whether somebody typed too many wrong codes. */
  mustWait(personId: string): boolean {
    return this.wrong.waitMs(personId, this.clock.now()) > 0;
  }

  private waitingWith(code: string): OpenPairing | undefined {
    const typed = code.toUpperCase().replace(/[\s-]/g, '');
    return [...this.open.values()].find((candidate) => candidate.code === typed && !candidate.isTaken);
  }

  private dropExpired(now: string): void {
    for (const [pairingId, { expiresAt }] of this.open) if (expiresAt <= now) this.open.delete(pairingId);
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
