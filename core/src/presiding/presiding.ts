import { isPresent } from '../attendance/attendance.js';
import { isCommitteeSitting } from '../committees/committee.js';
import {
  belongsToCommittee,
  designatedPresider,
  suggestedCommitteePresider,
} from '../committees/committee-presiding.js';
import { filledSeats, findMember, type Member } from '../council/council.js';
import type { Instant } from '../kernel/instant.js';
import type { SessionState } from '../session/state.js';

/** S-10, S-11: the session was handed to somebody; while it lasts, nobody else has the chair's rights. */
export interface Presiding {
  readonly memberId: string;
  readonly since: Instant;
  readonly reason: string;
}

type Part = Pick<SessionState, 'council' | 'presiding' | 'register' | 'header'>;

/** Member id of who presides: who took over, else the chair of the council; null when there is neither. */
export function presiderOf(state: Pick<SessionState, 'council' | 'presiding' | 'header'>): string | null {
  const { council, presiding } = state;
  if (presiding) return presiding.memberId;
  return isCommitteeSitting(state.header) ? designatedPresider(state) : (chairOf(council.members)?.memberId ?? null);
}

/** The councillor elected chair, with a living mandate. */
export function chairOf(members: readonly Member[]): Member | undefined {
  return members.find((member) => member.office === 'chair' && member.mandate === 'active');
}

export interface PresiderProposal {
  readonly memberId: string;
  readonly because: 'chair' | 'oldest-vice-chair' | 'senior' | 'committee-chair' | 'committee-deputy';
}

/**
 * Art. 19 ust. 2 and art. 20 ust. 2c: whom the law sees in the chair now. The chair when present; absent and without a designation
 * the oldest vice-chair present; without an elected chair the oldest councillor. Age only as the derived rank; a councillor
 * without one comes last. A proposal: people hand over (G-05).
 */
export function suggestedPresider(state: Part): PresiderProposal | null {
  const { council, register } = state;
  if (isCommitteeSitting(state.header)) return suggestedCommitteePresider(state);
  const chair = chairOf(council.members);
  const here = (member: Member) => isPresent(council, register, member.memberId);
  if (chair && here(chair)) return { memberId: chair.memberId, because: 'chair' };
  const viceChair = oldest(filledSeats(council).filter((member) => member.office === 'vice-chair' && here(member)));
  if (viceChair) return { memberId: viceChair.memberId, because: 'oldest-vice-chair' };
  if (chair) return null;
  // Before the oaths nobody stands in the register (art. 23a): then the oldest of the roll is proposed, people see who is there.
  const seated = filledSeats(council);
  const senior = oldest(seated.some(here) ? seated.filter(here) : seated);
  return senior ? { memberId: senior.memberId, because: 'senior' } : null;
}

/** S-10, S-11: chair and vice-chairs preside; anybody with a seat only as long as no chair is elected. */
export function mayPreside({ council, header }: Part, memberId: string): boolean {
  const member = findMember(council, memberId);
  if (member?.mandate !== 'active') return false;
  if (isCommitteeSitting(header)) return belongsToCommittee(header, memberId);
  return member.office !== null || chairOf(council.members) === undefined;
}

/** Whom the session can be handed to now: may preside, does not yet, and is in the hall once a chair is elected. */
export function presidingCandidates(state: Part): readonly string[] {
  const { council, register } = state;
  const beforeElection = chairOf(council.members) === undefined;
  const presider = presiderOf(state);
  return filledSeats(council)
    .map(({ memberId }) => memberId)
    .filter((memberId) => memberId !== presider && mayPreside(state, memberId))
    .filter((memberId) => beforeElection || isPresent(council, register, memberId));
}

function oldest(members: readonly Member[]): Member | undefined {
  const rank = ({ seniority }: Member) => seniority ?? Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => rank(a) - rank(b))[0];
}
