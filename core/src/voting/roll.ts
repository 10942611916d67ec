import type { Voting } from './voting.js';

/** Whose name stands on the roll of an open vote: present at opening or entered during it (S-24), not struck, excluded or not. */
export function isOnRoll(voting: Voting, memberId: string): boolean {
  if (voting.struck.includes(memberId)) return false;
  return (voting.frame?.eligible.includes(memberId) ?? false) || voting.lateEntrants.includes(memberId);
}

/** Who may cast a ballot: on the roll and not excluded (art. 25a). */
export function isEligible(voting: Voting, memberId: string): boolean {
  return !voting.exclusions[memberId] && isOnRoll(voting, memberId);
}

/** S-24: who enters while the vote is open joins its roll where the statut allows it; who was struck by mistake comes back. */
export function enterOnRoll(voting: Voting, memberId: string, lateEntryMayVote: boolean): Voting {
  if (voting.status !== 'open' || isOnRoll(voting, memberId)) return voting;
  if (voting.struck.includes(memberId)) {
    return { ...voting, struck: voting.struck.filter((struckId) => struckId !== memberId) };
  }
  return lateEntryMayVote ? { ...voting, lateEntrants: [...voting.lateEntrants, memberId] } : voting;
}

/** G-04: an entry corrected to absence takes back the place on the roll of an open vote, unless a ballot was cast. */
export function strikeFromRoll(voting: Voting, memberId: string): Voting {
  if (voting.status !== 'open' || voting.ballots[memberId] || !isOnRoll(voting, memberId)) return voting;
  const { [memberId]: _entry, ...entries } = voting.entries;
  if (voting.lateEntrants.includes(memberId)) {
    return { ...voting, entries, lateEntrants: voting.lateEntrants.filter((lateId) => lateId !== memberId) };
  }
  return { ...voting, entries, struck: [...voting.struck, memberId] };
}
