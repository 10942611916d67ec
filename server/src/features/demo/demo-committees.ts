import { Injectable } from '@nestjs/common';
import { Committees } from '../committees/index.js';
import { Members } from '../members/index.js';
import { committees } from './content/committees.js';
import type { DemoCouncil } from './demo-accounts.js';

/** The committees the act requires and two more, entered as the office would enter them (art. 18a, 18b, 21). */
@Injectable()
export class DemoCommittees {
  constructor(
    private readonly members: Members,
    private readonly register: Committees,
  ) {}

  async enter({ office, termId }: DemoCouncil): Promise<void> {
    const members = await this.members.list(office, termId);
    const idOf = (seatNo: number | undefined) => members.find((member) => member.seatNo === seatNo)?.memberId ?? null;
    for (const { name, kind, seats, handCounts = false } of committees) {
      await this.register.create(office, termId, {
        ...{ name, kind, quorum: { p: 1, q: 2 }, handCounts, majority: { kind: 'simple' }, closed: false },
        memberIds: seats.flatMap((seatNo) => idOf(seatNo) ?? []),
        chairId: idOf(seats[0]),
        deputyId: idOf(seats[1]),
      });
    }
  }
}
