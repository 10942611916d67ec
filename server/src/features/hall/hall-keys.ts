import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { HallRow } from './hall.entity.js';
import { hashOf } from './halls.js';

/** Who may lead a hall's devices: a program that shows the hall's key, or the one this hub has started itself. */
@Injectable()
export class HallKeys {
  /** Known to the hub's own child only; gone with this process. */
  private readonly ownKey = randomBytes(32).toString('base64url');

  constructor(private readonly dataSource: DataSource) {}

  /** The key of the child that leads the virtual hall of this id. */
  keyForChild(hallId: string): string {
    return `${hallId}.${this.ownKey}`;
  }

  /** @returns the hall this key opens; undefined for any other text */
  async hallOf(key: string): Promise<HallRow | undefined> {
    const [hallId = '', own = ''] = key.split('.');
    if (own !== '' && sameText(own, this.ownKey)) {
      const hall = await this.hall(hallId);
      return hall?.virtual ? hall : undefined;
    }
    if (key.length < 32 || key.length > 128) return undefined;
    return (await this.dataSource.getRepository(HallRow).findOneBy({ keyHash: hashOf(key) })) ?? undefined;
  }

  async hall(hallId: string): Promise<HallRow | undefined> {
    return (await this.dataSource.getRepository(HallRow).findOneBy({ hallId })) ?? undefined;
  }
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
