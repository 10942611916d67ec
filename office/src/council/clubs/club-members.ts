import type { Club } from '../../../../core/src/council/council.js';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';

/** Art. 23 u.s.g.: a club has at least three councillors. */
export const clubMinimum = 3;

/** Its councillors with a living mandate. */
export function membersOf({ clubId }: Club, members: readonly MemberRecord[]): readonly MemberRecord[] {
  return members.filter((member) => member.clubId === clubId && member.mandate === 'active');
}
