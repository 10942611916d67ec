import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HallCard, HallCardChange } from '../../../../protocol/src/http/halls.js';
import { AuditTrail } from '../../identity/audit/audit-trail.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { MemberRow } from '../members/index.js';
import { HallCardRow } from './hall-card.entity.js';
import { Halls } from './halls.js';

/** Whose presence cards the readers of a hall know. A number is personal data: it stands here and nowhere else. */
@Injectable()
export class HallCards {
  constructor(
    private readonly dataSource: DataSource,
    private readonly halls: Halls,
    private readonly audit: AuditTrail,
  ) {}

  async list(person: SignedInPerson, hallId: string): Promise<HallCard[]> {
    await this.halls.row(person, hallId);
    const rows = await this.dataSource.getRepository(HallCardRow).find({ where: { hallId }, order: { card: 'ASC' } });
    return rows.map(({ card, memberId }) => ({ card, memberId }));
  }

  /** @param memberId null takes the card away. @throws HttpError 404 */
  async set(person: SignedInPerson, hallId: string, { card, memberId }: HallCardChange): Promise<void> {
    await this.halls.row(person, hallId);
    await this.dataSource.transaction(async (manager) => {
      const before = await manager.findOneBy(HallCardRow, { hallId, card });
      if (memberId === null) await manager.delete(HallCardRow, { hallId, card });
      else {
        if (!(await manager.existsBy(MemberRow, { memberId }))) throw new HttpError(404, unknownMember);
        await manager.save(HallCardRow, { hallId, card, memberId });
      }
      const details = { before: before?.memberId ?? null, after: memberId };
      await this.audit.record(manager, {
        actorId: person.personId,
        action: 'hall-card-changed',
        subject: ['hall', hallId],
        details,
      });
    });
  }

  /** @returns undefined for a card nobody has */
  async memberOf(hallId: string, card: string): Promise<string | undefined> {
    return (await this.dataSource.getRepository(HallCardRow).findOneBy({ hallId, card }))?.memberId;
  }
}

const unknownMember = { code: 'unknown-member', text: 'Nie ma takiej osoby wśród radnych.' };
