import { committeesOf, findCommittee, votesIn } from '../../../../core/src/committees/committee.js';
import { roman } from '../../../../core/src/council/roman.js';
import { quorumOf, type SessionState } from '../../../../core/src/session/state.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type { CommitteesPart } from '../../../../protocol/src/views/committees-part.js';

/** The committees that sit, each with its own quorum and opinions (K-06, K-07, K-10). */
export function committeesPartOf(state: SessionState): CommitteesPart {
  return committeesOf(state.header).map(({ number, memberIds, quorum: _share, ...committee }) => ({
    ...committee,
    roman: roman(number),
    memberIds: [...memberIds],
    quorum: quorumOf(state, committee.committeeId),
    opinions: state.opinions
      .filter(({ committeeId }) => committeeId === committee.committeeId)
      .map(({ itemId, opinion, remarks, votingId }) => ({ itemId, opinion, remarks, votingId })),
  }));
}

/** What a view of a committee's vote says beside that of a council's. */
export function committeeVoteOf({ committeeId, hands }: Voting): { committeeId?: string; byHands?: true } {
  return { ...(committeeId ? { committeeId } : {}), ...(hands ? { byHands: true } : {}) };
}

/** K-07: the committee that voted, where another one sits as well. */
export function jointVoterOf({ header }: SessionState, { committeeId }: Voting): { committee?: string } {
  const committees = committeesOf(header);
  const committee = committees.length > 1 ? findCommittee(header, committeeId) : undefined;
  return committee ? { committee: committee.name } : {};
}

/** K-02: a councillor who is no member of the committee that votes. */
export function isOfOtherCommittee({ header }: SessionState, { committeeId }: Voting, memberId: string): boolean {
  return !votesIn(header, committeeId, memberId);
}
