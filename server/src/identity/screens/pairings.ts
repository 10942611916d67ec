import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { msBetween, plusMs } from '../../../../core/src/kernel/instant.js';
import type { Pairing, PairingState } from '../../../../protocol/src/http/screens.js';
import { Clock } from '../../platform/clock/clock.js';
import { type PairedScreen, ScreenDirectory } from './screen-directory.js';

/** Without look-alikes (0/O, 1/I/L): read from a wall across the hall. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 8;
const lifeMs = 600_000;
/** Open pairings at once; more are refused so that nobody fills the memory. */
const maxOpen = 50;
/** Wrong codes per person and minute. */
const maxWrong = 5;
const wrongWindowMs = 60_000;

interface OpenPairing {
  readonly code: string;
  readonly secretHash: Buffer;
  readonly expiresAt: string;
  confirmed: { readonly screen: PairedScreen; readonly token: string } | undefined;
}

export type Confirmation =
  | { readonly ok: true; readonly screen: PairedScreen }
  | { readonly ok: false; readonly code: 'pairing-code-unknown' | 'too-many-attempts' };

/** Pairings under way. In memory only: after a restart the screen simply shows a new code. */
@Injectable()
export class Pairings {
  private readonly open = new Map<string, OpenPairing>();
  private readonly wrong = new Map<string, string[]>();

  constructor(
    private readonly directory: ScreenDirectory,
    private readonly clock: Clock,
  ) {}

  /** A new code for a screen that asks; undefined when too many are open. */
  begin(): Pairing | undefined {
    const now = this.clock.now();
    this.dropExpired(now);
    if (this.open.size >= maxOpen) return undefined;
    const pairingId = randomUUID();
    const secret = randomUUID();
    const code = Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
    const expiresAt = plusMs(now, lifeMs);
    this.open.set(pairingId, { code, secretHash: hashOf(secret), expiresAt, confirmed: undefined });
    return { pairingId, code, secret, expiresAt };
  }

  /** What the waiting screen asks for; the token is given to the holder of the secret, once. */
  stateOf(pairingId: string, secret: string): PairingState {
    this.dropExpired(this.clock.now());
    const pairing = this.open.get(pairingId);
    if (!pairing || !timingSafeEqual(pairing.secretHash, hashOf(secret))) return { status: 'expired' };
    if (!pairing.confirmed) return { status: 'waiting', expiresAt: pairing.expiresAt };
    this.open.delete(pairingId);
    const { screen, token } = pairing.confirmed;
    return { status: 'confirmed', screenId: screen.screenId, name: screen.name, sessionId: screen.sessionId, token };
  }

  /** @param code as typed: case, spaces and hyphens do not matter. */
  async confirm(code: string, name: string, sessionId: string, personId: string): Promise<Confirmation> {
    const now = this.clock.now();
    this.dropExpired(now);
    const tries = (this.wrong.get(personId) ?? []).filter((at) => msBetween(at, now) < wrongWindowMs);
    if (tries.length >= maxWrong) return { ok: false, code: 'too-many-attempts' };
    const typed = code.toUpperCase().replace(/[\s-]/g, '');
    const pairing = [...this.open.values()].find((candidate) => candidate.code === typed && !candidate.confirmed);
    if (!pairing) {
      this.wrong.set(personId, [...tries, now]);
      return { ok: false, code: 'pairing-code-unknown' };
    }
    this.wrong.delete(personId);
    pairing.confirmed = await this.directory.pair(name, sessionId, personId);
    return { ok: true, screen: pairing.confirmed.screen };
  }

  private dropExpired(now: string): void {
    for (const [pairingId, { expiresAt }] of this.open) if (expiresAt <= now) this.open.delete(pairingId);
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
