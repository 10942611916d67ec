import type { Council } from '../../council/council.js';
import type { SessionHeader, StoredEvent } from '../../session/events.js';
import { type Fault, outOfOrder } from './fault.js';

/** Follows who presides (S-10, S-11) and whether the public is let in (S-27). */
export class Chairmanship {
  private readonly offices = new Map<string, 'chair' | 'vice-chair' | null>();
  private presider: string | null = null;
  private closedToPublic = false;
  wasClosedToPublic = false;

  constructor(
    council: Council,
    private readonly header: SessionHeader,
  ) {
    for (const { memberId, office, mandate } of council.members)
      if (mandate === 'active') this.offices.set(memberId, office);
  }

  officeOf(memberId: string | undefined): 'chair' | 'vice-chair' | null {
    return (memberId !== undefined && this.offices.get(memberId)) || null;
  }

  holders(office: 'chair' | 'vice-chair'): readonly string[] {
    return [...this.offices].filter(([, held]) => held === office).map(([memberId]) => memberId);
  }

  note(event: StoredEvent): Fault | undefined {
    switch (event.type) {
      case 'PresidingHandedOver': {
        const { memberId } = event.payload;
        const office = this.offices.get(memberId);
        if (this.header.committees) return this.handOverSitting(memberId, office !== undefined);
        const hasChair = [...this.offices.values()].includes('chair');
        const current = this.presider ?? [...this.offices].find(([, held]) => held === 'chair')?.[0];
        if (office === undefined || memberId === current || (hasChair && office === null))
          return outOfOrder(`the session handed to ${memberId}`);
        this.presider = memberId;
        return undefined;
      }
      case 'OfficeGained':
        this.offices.set(event.payload.memberId, event.payload.office);
        if (event.payload.office === 'chair') this.presider = null;
        return undefined;
      case 'OfficeLost':
        this.offices.set(event.payload.memberId, null);
        if (this.presider === event.payload.memberId) this.presider = null;
        return undefined;
      case 'MandateGained':
        this.offices.set(event.payload.member.memberId, null);
        return undefined;
      case 'MandateExpired':
        this.offices.delete(event.payload.memberId);
        if (this.presider === event.payload.memberId) this.presider = null;
        return undefined;
      case 'ClosedPartStarted':
      case 'ClosedPartEnded':
        return this.toggle(event.type === 'ClosedPartStarted');
      case 'SittingAdjourned':
        this.closedToPublic = false;
        return undefined;
      default:
        return undefined;
    }
  }

  /** K-07: a sitting of committees is led by a member of one of them. */
  private handOverSitting(memberId: string, seated: boolean): Fault | undefined {
    const { committees = [], presiderId } = this.header;
    const agreed = presiderId ?? committees[0]?.chairId ?? null;
    const current = this.presider ?? (agreed !== null && this.offices.has(agreed) ? agreed : null);
    const belongs = committees.some(({ memberIds }) => memberIds.includes(memberId));
    if (!seated || !belongs || memberId === current) return outOfOrder(`the sitting handed to ${memberId}`);
    this.presider = memberId;
    return undefined;
  }

  private toggle(closing: boolean): Fault | undefined {
    if (closing === this.closedToPublic) return outOfOrder(`the public is ${closing ? 'out' : 'in'} already`);
    this.closedToPublic = closing;
    this.wasClosedToPublic ||= closing;
    return undefined;
  }
}
