import { isPresentAfter } from '../../../../core/src/attendance/attendance.js';
import { byPolishName, fullName, type Member } from '../../../../core/src/council/council.js';
import type { StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { isEligible } from '../../../../core/src/voting/roll.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { CaseVoter } from '../../../../protocol/src/http/case-file.js';

/**
 * Every seat of the vote with the reason why its holder could vote or could not (V-02, S-24, art. 25a).
 * @param before the session as it stood when the vote was opened
 */
export function caseVotersOf(
  state: SessionState,
  before: SessionState,
  voting: Voting,
  events: readonly StoredEvent[],
): CaseVoter[] {
  return state.council.members
    .filter(({ memberId }) => voting.seats.includes(memberId))
    .sort(byPolishName)
    .map((member) => {
      const { memberId } = member;
      const shared = { memberId, fullName: fullName(member), mayVote: isEligible(voting, memberId) };
      const exclusion = voting.exclusions[memberId];
      if (exclusion) {
        const event = events.find((one) => one.type === 'MemberExcluded' && isOf(one, voting, memberId));
        return { ...shared, ground: 'excluded' as const, event: eventOf(event), reason: exclusion.reason };
      }
      return { ...shared, ...attendanceGround(state, before, voting, member), reason: null };
    });
}

function attendanceGround(
  { register }: SessionState,
  before: SessionState,
  voting: Voting,
  { memberId }: Member,
): Pick<CaseVoter, 'ground' | 'event'> {
  const last = before.register.findLast((entry) => entry.memberId === memberId);
  const during = register.filter(
    (entry) => entry.memberId === memberId && entry.seq > before.seq && entry.at <= (voting.closedAt ?? entry.at),
  );
  const entered = during.find(({ kind }) => isPresentAfter(kind));
  const told = (entry: typeof last) => (entry ? { seq: entry.seq, at: entry.at, kind: entry.kind } : null);
  if (voting.struck.includes(memberId)) {
    return { ground: 'struck', event: told(during.find(({ kind }) => kind === 'corrected-to-absent')) };
  }
  if (voting.lateEntrants.includes(memberId)) return { ground: 'entered-during', event: told(entered) };
  if (voting.frame?.present.includes(memberId)) return { ground: 'present-at-opening', event: told(last) };
  if (before.council.members.find((member) => member.memberId === memberId)?.sworn === false)
    return { ground: 'not-sworn', event: null };
  return entered ? { ground: 'entered-too-late', event: told(entered) } : { ground: 'absent', event: told(last) };
}

function isOf({ payload }: StoredEvent, { votingId }: Voting, memberId: string): boolean {
  return (
    'votingId' in payload && payload.votingId === votingId && 'memberId' in payload && payload.memberId === memberId
  );
}

function eventOf(event: StoredEvent | undefined): CaseVoter['event'] {
  return event ? { seq: event.seq, at: event.at, kind: event.type } : null;
}
