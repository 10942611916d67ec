import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { Person } from '../people/person.entity.js';
import { Seat } from './seat.entity.js';

/** Which account sits where. A person holds at most one seat in a term; a seat has at most one account. */
@Injectable()
export class Seats {
  constructor(private readonly dataSource: DataSource) {}

  /** Accounts by member id; members without an account are missing. */
  async holders(memberIds: readonly string[]): Promise<Map<string, Person>> {
    const seats = await this.dataSource.getRepository(Seat).findBy({ memberId: In([...memberIds]) });
    const people = await this.dataSource
      .getRepository(Person)
      .findBy({ personId: In(seats.map(({ personId }) => personId)) });
    const byId = new Map(people.map((person) => [person.personId, person]));
    return new Map(
      seats.flatMap(({ memberId, personId }) => {
        const person = byId.get(personId);
        return person ? [[memberId, person] as const] : [];
      }),
    );
  }

  /** Puts a person on a seat, or leaves it without an account. @returns false when the person holds another seat of the term. */
  async assign(manager: EntityManager, termId: string, memberId: string, personId: string | null): Promise<boolean> {
    await manager.delete(Seat, { memberId });
    if (personId === null) return true;
    if (await manager.existsBy(Seat, { termId, personId })) return false;
    await manager.insert(Seat, { termId, memberId, personId });
    return true;
  }
}
