import { isPresent } from '../attendance/attendance.js';
import { votesIn } from '../committees/committee.js';
import { findMember } from '../council/council.js';
import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionState } from '../session/state.js';
import { isEligible } from './roll.js';
import type { Voting } from './voting.js';

/** why this person votes nowhere in this council. */
export function voterFault(state: SessionState, memberId: string | null): Decision | undefined {
  const member = memberId === null ? undefined : findMember(state.council, memberId);
  if (!member) return refuse('not-a-member', articles.quorum);
  if (member.mandate === 'expired') return refuse('mandate-expired');
  if (!member.sworn) return refuse('member-not-sworn', articles.oath);
  return undefined;
}

/** Why this councillor does not vote in this open vote: no member of the committee (K-02), excluded, not there, or in too late (S-24). */
export function ballotFault(state: SessionState, voting: Voting, memberId: string): Decision | undefined {
  if (!votesIn(state.header, voting.committeeId, memberId)) return refuse('not-committee-member', articles.nonMembers);
  if (voting.hands) return refuse('hand-count-mixed');
  if (voting.exclusions[memberId]) return refuse('excluded-from-voting', articles.exclusion);
  if (!isPresent(state.council, state.register, memberId)) return refuse('not-present', articles.quorum);
  if (!isEligible(voting, memberId)) return refuse('late-entry-may-not-vote');
  return undefined;
}
