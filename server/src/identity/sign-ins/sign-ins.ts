import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { z } from 'zod';
import type { Role } from '../../../../core/src/council/council.js';
import { msBetween, plusMs } from '../../../../core/src/kernel/instant.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { GatheredLookup } from '../../platform/database/gathered-lookup.js';
import { inPieces } from '../../platform/hubs/bus-message.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import type { SignedInPerson } from '../signed-in-person.js';
import { SignIn } from './sign-in.entity.js';
import { readToken } from './sign-in-cookie.js';

/** However busy: after this the password is asked again. */
export const absoluteLimitMs = 24 * 3_600_000;
/** A desk in a long sitting sends no requests for hours and must still come back after a network break. */
const idleLimitMs = 12 * 3_600_000;
/** How exactly the last sight is kept; spares a write per request. */
const seenStepMs = 60_000;

interface SignedInRow {
  readonly token_hash: string;
  readonly sign_in_id: string;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly person_id: string;
  readonly username: string;
  readonly full_name: string;
  readonly roles: Role[];
  readonly training: boolean;
  readonly seats: { readonly termId: string; readonly memberId: string }[];
}

/** Server-side sign-ins: a random 256-bit token in the browser, its SHA-256 here. */
@Injectable()
export class SignIns implements OnModuleInit {
  private readonly listeners: ((signInId: string) => void)[] = [];
  /** A hall that comes back at once asks for a thousand in the same moment. */
  private readonly lookup = new GatheredLookup((hashes: readonly string[]) => this.read(hashes));

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly bus: HubBus,
  ) {}

  onModuleInit(): void {
    this.bus.on('revoked', (data) => this.tell(revoked.parse(data).signInIds));
  }

  /** Calls back once a sign-in has ended before its time: sign-out, other roles, a new password, a closed account. */
  onRevoked(listener: (signInId: string) => void): void {
    this.listeners.push(listener);
  }

  /** Always a new token, whatever the browser brought. */
  async begin(manager: EntityManager, personId: string, factors: readonly string[]): Promise<string> {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    await manager.query('DELETE FROM sign_ins WHERE person_id = $1 AND (expires_at <= $2 OR seen_at <= $3)', [
      personId,
      now,
      plusMs(now, -idleLimitMs),
    ]);
    await manager.insert(SignIn, {
      signInId: randomUUID(),
      personId,
      tokenHash: hashOf(token),
      factors: [...factors],
      signedInAt: new Date(now),
      seenAt: new Date(now),
      expiresAt: new Date(plusMs(now, absoluteLimitMs)),
    });
    return token;
  }

  /** @param cookieHeader as the browser sent it. @returns null without a valid sign-in. */
  async personOf(cookieHeader: string | undefined): Promise<SignedInPerson | null> {
    const token = readToken(cookieHeader, this.settings);
    return token === undefined ? null : this.personOfToken(token);
  }

  async personOfToken(token: string): Promise<SignedInPerson | null> {
    const row = await this.lookup.find(hashOf(token));
    return row
      ? {
          personId: row.person_id,
          username: row.username,
          fullName: row.full_name,
          roles: row.roles,
          seats: row.seats,
          training: row.training,
          signInId: row.sign_in_id,
          expiresAt: row.expires_at.toISOString(),
        }
      : null;
  }

  /** Sign-ins that hold now, of those asked for together; their last sight is kept. */
  private async read(hashes: readonly string[]): Promise<ReadonlyMap<string, SignedInRow>> {
    const now = this.clock.now();
    const rows: SignedInRow[] = await this.dataSource.query(signedInQuery, [hashes, now, plusMs(now, -idleLimitMs)]);
    const stale = rows.filter(({ seen_at }) => msBetween(seen_at.toISOString(), now) >= seenStepMs);
    if (stale.length > 0) {
      const which = { signInId: In(stale.map(({ sign_in_id }) => sign_in_id)) };
      await this.dataSource.getRepository(SignIn).update(which, { seenAt: new Date(now) });
    }
    return new Map(rows.map((row) => [row.token_hash, row]));
  }

  /** Ends sign-ins inside a transaction. @returns their ids, to be announced once it is committed. */
  async end(manager: EntityManager, which: FindOptionsWhere<SignIn>): Promise<string[]> {
    const ended = await manager.find(SignIn, { where: which, select: { signInId: true } });
    await manager.delete(SignIn, which);
    return ended.map(({ signInId }) => signInId);
  }

  /** Those of these sign-ins that are no more. */
  async ended(signInIds: readonly string[]): Promise<string[]> {
    const rows = this.dataSource.getRepository(SignIn);
    const standing = await rows.find({ where: { signInId: In(signInIds) }, select: { signInId: true } });
    const stands = new Set(standing.map(({ signInId }) => signInId));
    return signInIds.filter((signInId) => !stands.has(signInId));
  }

  /** Tells the live gateway and whoever else listens, on every hub; after the commit. */
  announceRevoked(signInIds: readonly string[]): void {
    this.tell(signInIds);
    if (signInIds.length > 0) for (const piece of inPieces(signInIds)) this.bus.tell('revoked', { signInIds: piece });
  }

  private tell(signInIds: readonly string[]): void {
    for (const signInId of signInIds) for (const listener of this.listeners) listener(signInId);
  }
}

const revoked = z.strictObject({ signInIds: z.array(z.uuid()) });

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

const signedInQuery = `
  SELECT s.token_hash, s.sign_in_id, s.seen_at, s.expires_at, p.person_id, p.username, p.full_name, p.roles, p.training,
         coalesce((SELECT json_agg(json_build_object('termId', seat.term_id, 'memberId', seat.member_id) ORDER BY seat.term_id)
                     FROM seats seat WHERE seat.person_id = p.person_id), '[]') AS seats
    FROM sign_ins s JOIN people p USING (person_id)
   WHERE s.token_hash = ANY($1) AND s.expires_at > $2 AND s.seen_at > $3 AND p.active`;
