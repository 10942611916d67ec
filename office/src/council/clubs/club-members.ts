import type { Club } from '../../../../core/src/council/council.js';
import type { MemberRecord } from '../../../../protocol/src/http/office.js';

/** Its councillors with a living mandate. */
export function membersOf({ clubId }: Club, members: readonly MemberRecord[]): readonly MemberRecord[] {
  return members.filter((member) => member.clubId === clubId && member.mandate === 'active');
}
