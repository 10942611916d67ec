import type { Council } from '../../council/council.js';
import type { StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';

/** Follows who holds a seat and has taken the oath, from the first event and those that change the roll. */
export class Seats {
  private readonly living = new Set<string>();
  private readonly sworn = new Set<string>();
  /** Everybody who ever stood in the roll, in its order. */
  private readonly order: string[] = [];

  constructor(private readonly council: Council) {
    for (const { memberId, mandate, sworn } of council.members) {
      this.order.push(memberId);
      if (mandate === 'active') this.living.add(memberId);
      if (sworn) this.sworn.add(memberId);
    }
  }

  /** Ids with a living mandate, in the order of the roll. */
  filled(): readonly string[] {
    return this.order.filter((memberId) => this.living.has(memberId));
  }

  known(): readonly string[] {
    return this.order;
  }

  counts(memberId: string): boolean {
    return this.living.has(memberId) && this.sworn.has(memberId);
  }

  note(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'OathTaken': {
        const { personId } = event.payload;
        const seated = this.order.includes(personId);
        if (this.sworn.has(personId) || (seated && !this.living.has(personId)))
          return outOfOrder(`oath of ${personId}`);
        const isMayor = this.council.guests.some((guest) => guest.personId === personId && guest.role === 'mayor');
        if (!seated && !isMayor) return outOfOrder(`oath of ${personId}, who takes none here`);
        this.sworn.add(personId);
        return undefined;
      }
      case 'MandateExpired':
        return this.living.delete(event.payload.memberId)
          ? undefined
          : outOfOrder(`${event.payload.memberId} has no mandate to lose`);
      case 'MandateGained': {
        const { memberId, mandate, sworn, office } = event.payload.member;
        const free = this.living.size < this.council.statutorySize;
        if (!free || this.order.includes(memberId) || mandate !== 'active' || sworn || office !== null)
          return outOfOrder(`${memberId} cannot take a seat`);
        this.order.push(memberId);
        this.living.add(memberId);
        return undefined;
      }
      default:
        return undefined;
    }
  }
}
