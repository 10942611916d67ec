import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InterestFlag } from '../../../../core/src/voting/exclusion-warnings.js';

/** What ties a councillor to matters that come to a vote (V-12). */
@Entity('member_interests')
export class MemberInterestsRow {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' })
  memberId: string;

  @Column({ type: 'text', array: true })
  flags: InterestFlag[];
}
