import type { CommitteeOpinion, OpinionKind } from '../../../../core/src/committees/opinion.js';

/** An opinion from paper as it is being entered (K-10). */
export interface OpinionDraft {
  readonly committee: string;
  readonly opinion: OpinionKind;
  readonly remarks: string;
  /** `YYYY-MM-DD`, or empty where the paper names none. */
  readonly day: string;
  readonly withVotes: boolean;
  readonly votes: { readonly for: number | null; readonly against: number | null; readonly abstain: number | null };
}

export const blankOpinion: OpinionDraft = {
  committee: '',
  opinion: 'positive',
  remarks: '',
  day: '',
  withVotes: false,
  votes: { for: 0, against: 0, abstain: 0 },
};

export type OpinionFault = 'committee' | 'twice' | 'remarks';

/** What keeps it from being entered; an opinion with remarks says which. */
export function opinionFault(draft: OpinionDraft, entered: readonly CommitteeOpinion[]): OpinionFault | null {
  const committee = draft.committee.trim();
  if (committee === '') return 'committee';
  if (entered.some((other) => other.committee === committee)) return 'twice';
  return draft.opinion === 'with-remarks' && draft.remarks.trim() === '' ? 'remarks' : null;
}

/** As it stands at the item: entered from paper, so of no sitting in the system. */
export function opinionOf({ committee, opinion, remarks, day, withVotes, votes }: OpinionDraft): CommitteeOpinion {
  const counts = { for: votes.for ?? 0, against: votes.against ?? 0, abstain: votes.abstain ?? 0 };
  return {
    committee: committee.trim(),
    opinion,
    remarks: remarks.trim() || null,
    votes: withVotes ? counts : null,
    day: day || null,
    sessionId: null,
  };
}
