import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromHex, toHex } from '../../../../core/src/kernel/byte-text.js';
import { Clock } from '../../platform/clock/clock.js';
import { Settings } from '../../platform/config/settings.js';
import { CheckpointKeyRow } from './checkpoint.entity.js';
import { type SigningKey, type SigningKeys, signingKeys } from './signing-key.js';

/** A public key of this installation and when it signs. */
export interface ValidKey {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly since: string;
  /** Null while it is in use. */
  readonly endedAt: string | null;
}

/** Name of the key file in the data directory. */
export const keyFileName = 'checkpoint-keys.json';

/** The keys checkpoints are signed with: the private one in the data directory, all public ones in the database. */
@Injectable()
export class CheckpointKeys {
  private keys: SigningKeys | undefined;
  private published = false;

  constructor(
    private readonly settings: Settings,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The key that signs now. Its public half is in the database before its first signature. */
  async signing(): Promise<SigningKey> {
    this.keys ??= signingKeys(join(this.settings.dataDirectory, keyFileName), this.clock.now());
    if (!this.published) await this.publish(this.keys);
    return this.keys.current;
  }

  /** Every key there ever was, the oldest first. */
  async all(): Promise<ValidKey[]> {
    await this.signing();
    const rows = await this.dataSource.getRepository(CheckpointKeyRow).find({ order: { at: 'ASC', publicKey: 'ASC' } });
    return rows
      .filter(({ change }) => change === 'begun')
      .map(({ publicKey, at }) => {
        const end = rows.find((row) => row.publicKey === publicKey && row.change === 'ended');
        return {
          publicKey: fromHex(publicKey) ?? new Uint8Array(),
          since: at.toISOString(),
          endedAt: end?.at.toISOString() ?? null,
        };
      });
  }

  private async publish({ current, ended }: SigningKeys): Promise<void> {
    const row = (publicKey: Uint8Array, change: CheckpointKeyRow['change'], at: string) => ({
      publicKey: toHex(publicKey),
      change,
      at: new Date(at),
    });
    const rows = [
      ...ended.flatMap((key) => [row(key.publicKey, 'begun', key.since), row(key.publicKey, 'ended', key.endedAt)]),
      row(current.publicKey, 'begun', current.since),
    ];
    await this.dataSource.createQueryBuilder().insert().into(CheckpointKeyRow).values(rows).orIgnore().execute();
    this.published = true;
  }
}
