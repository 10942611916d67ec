import { isPresent } from '../../../../core/src/attendance/attendance.js';
import { speakingId } from '../../../../core/src/session/authority.js';
import type { Actor } from '../../../../core/src/session/events.js';
import { openVoting, type SessionState } from '../../../../core/src/session/state.js';
import { isEligible } from '../../../../core/src/voting/roll.js';
import { categoryOf } from '../../../../core/src/voting/tally.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import { isOfOtherCommittee } from './committees-part.js';
import { mayHandOverTo } from './presiding-part.js';
import { ownSpeakingTimeOf } from './speaking-time-part.js';
import { ownObjectionsOf } from './standing-part.js';
import { currentVoting } from './voting-part.js';

/** What concerns one person alone. @param name shown at the desk; from the account when there is no seat. */
export function ownViewOf(state: SessionState, actor: Actor, name: string): OwnView {
  const { memberId, personId, roles } = actor;
  const me = speakingId(actor);
  return {
    me: {
      personId,
      memberId,
      fullName: name,
      roles: [...roles],
      present: memberId !== null && isPresent(state.council, state.register, memberId),
      selfCheckIn: state.rules.selfCheckIn,
      hallCode: state.rules.hallCode ?? false,
      remoteBasis: state.rules.remote?.basis ?? null,
    },
    ballot: ownBallotOf(state, memberId),
    history: memberId === null ? [] : historyOf(state, memberId),
    requests: state.floor.queue.flatMap(({ requestId, personId: asker, kind }, index) =>
      asker === me ? [{ requestId, kind, place: index + 1 }] : [],
    ),
    speakingTime: ownSpeakingTimeOf(state, me),
    speaking: state.floor.speaker?.personId === me,
    mayHandOverTo: mayHandOverTo(state, actor),
    objections: ownObjectionsOf(state, memberId),
  };
}

/** The part of the own view that a ballot changes. */
export function ownBallotOf(state: SessionState, memberId: string | null): OwnView['ballot'] {
  const voting = openVoting(state) ?? currentVoting(state);
  if (!voting) return null;
  const ballot = memberId === null ? undefined : voting.ballots[memberId];
  return {
    votingId: voting.votingId,
    right: rightOf(state, voting, memberId),
    choice: ballot?.choice ?? null,
    ...(ballot ? { origin: ballot.origin } : {}),
    castAt: ballot?.at ?? null,
    seq: ballot?.seq ?? null,
    changes: ballot?.changes ?? 0,
  };
}

function rightOf(
  state: SessionState,
  voting: Voting,
  memberId: string | null,
): NonNullable<OwnView['ballot']>['right'] {
  if (memberId === null) return 'not-a-member';
  if (isOfOtherCommittee(state, voting, memberId)) return 'other-committee';
  if (voting.exclusions[memberId]) return 'excluded';
  if (voting.status === 'prepared') return 'not-open';
  if (voting.status !== 'open') return 'closed';
  const present = isPresent(state.council, state.register, memberId);
  return present && isEligible(voting, memberId) ? 'may-vote' : 'not-present';
}

function historyOf(state: SessionState, memberId: string): OwnView['history'] {
  return state.votings.flatMap((voting) => {
    if (voting.no === null || voting.result === null || voting.hands) return [];
    if (isOfOtherCommittee(state, voting, memberId)) return [];
    const { votingId, no, subject } = voting;
    const ballot = voting.ballots[memberId];
    const category = categoryOf(voting, memberId);
    const receipt = { castAt: ballot?.at ?? null, seq: ballot?.seq ?? null };
    return [{ votingId, no, subject, category, ...receipt, ...(ballot ? { origin: ballot.origin } : {}) }];
  });
}
