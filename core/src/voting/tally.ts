import type { HandCount } from '../committees/hand-count.js';
import { byPolishName, type Council, filledSeats, type Member } from '../council/council.js';
import { isCarried, quorum } from './majority.js';
import { isEligible } from './roll.js';
import type { BallotOrigin, Category, Tally, Voting, VotingResult } from './voting.js';

/**
 * The one category of a filled seat (V-01). Attendance is frozen for the vote (S-24): somebody who was present at opening
 * and left without voting is „brak głosu", not „nieobecny"; a ballot once cast stays when the voter leaves.
 */
export function categoryOf(voting: Voting, memberId: string): Category {
  if (voting.exclusions[memberId]) return 'excluded';
  const ballot = voting.ballots[memberId];
  if (ballot) return ballot.choice;
  return isEligible(voting, memberId) ? 'not-voted' : 'absent';
}

export function countTally(voting: Voting, council: Council): Tally {
  const counts: Record<Category, number> = { for: 0, against: 0, abstain: 0, 'not-voted': 0, absent: 0, excluded: 0 };
  for (const member of seatsOf(voting, council)) counts[categoryOf(voting, member.memberId)] += 1;
  const { hands } = voting;
  if (hands && !hands.outdated)
    return { ...handTally(hands, counts['not-voted']), absent: counts.absent, excluded: counts.excluded };
  return {
    for: counts.for,
    against: counts.against,
    abstain: counts.abstain,
    notVoted: counts['not-voted'],
    absent: counts.absent,
    excluded: counts.excluded,
  };
}

/** K-05: the hands counted, and whoever could vote and raised none. @param voters how many could vote */
function handTally({ for: yes, against, abstain }: HandCount, voters: number) {
  return { for: yes, against, abstain, notVoted: voters - yes - against - abstain };
}

/** Quorum is judged from the attendance register at closing, the majority from the ballots alone. */
export function resultAtClose(voting: Voting, council: Council, presentAtClose: number): VotingResult {
  const tally = countTally(voting, council);
  // The frame holds the figures of whoever votes, the council or one committee (K-07).
  const size = voting.frame?.statutorySize ?? council.statutorySize;
  const quorumMet = presentAtClose >= (voting.frame?.quorum ?? quorum(size));
  const carried = isCarried(voting.majority, tally, size);
  return {
    tally,
    presentAtClose,
    quorumMet,
    outcome: quorumMet ? (carried ? 'adopted' : 'not-adopted') : 'void-no-quorum',
  };
}

/** The seats of a vote: those filled when it opened, whatever became of them since; before, those filled now. */
function seatsOf(voting: Voting, council: Council): readonly Member[] {
  if (voting.frame === null) return filledSeats(council);
  return council.members.filter(({ memberId }) => voting.seats.includes(memberId));
}

export interface NamedLine {
  readonly member: Member;
  readonly category: Category;
  /** How the vote came in (V-16); null where none was given. */
  readonly origin: BallotOrigin | null;
}

/** Imienny wykaz głosowania: filled seats sorted by surname with Polish collation (V-29). Hands counted in a committee leave none (K-05). */
export function namedList(voting: Voting, council: Council): readonly NamedLine[] {
  if (voting.hands) return [];
  return [...seatsOf(voting, council)].sort(byPolishName).map((member) => ({
    member,
    category: categoryOf(voting, member.memberId),
    origin: voting.ballots[member.memberId]?.origin ?? null,
  }));
}

/** V-05: eligible councillors without a ballot, in the order of the named list. */
export function notYetVoted(voting: Voting, council: Council): readonly Member[] {
  return namedList(voting, council)
    .filter((line) => line.category === 'not-voted')
    .map((line) => line.member);
}
