import type { ItemDraft } from '../agenda/agenda-item.js';
import { localDay } from '../kernel/warsaw-time.js';
import type { SessionState } from '../session/state.js';
import { findCommittee } from './committee.js';
import type { CommitteeOpinion } from './opinion.js';

/** A sitting of committees whose opinions may go along. */
export interface PastSitting {
  readonly sessionId: string;
  readonly state: Pick<SessionState, 'header' | 'agenda' | 'votings' | 'opinions'>;
}

/**
 * K-10: the agenda of the council with what its committees recorded on the same drafts; the same paper is known by its hash, else by the
 * number of the draft. What people entered by hand for a committee stays; of several sittings the later word counts.
 */
export function withCarriedOpinions(
  agenda: readonly ItemDraft[],
  sittings: readonly PastSitting[],
): readonly ItemDraft[] {
  return agenda.map((item) => {
    const carried = new Map<string, CommitteeOpinion>();
    for (const sitting of sittings)
      for (const opinion of opinionsIn(sitting, item)) carried.set(opinion.committee, opinion);
    const entered = item.opinions ?? [];
    for (const { committee, sessionId } of entered) if (sessionId === null) carried.delete(committee);
    const kept = entered.filter(({ committee }) => !carried.has(committee));
    const opinions = [...kept, ...carried.values()];
    return opinions.length > 0 ? { ...item, opinions } : item;
  });
}

function opinionsIn({ sessionId, state }: PastSitting, item: ItemDraft): readonly CommitteeOpinion[] {
  const same = state.agenda.filter((candidate) => isSameDraft(candidate, item)).map(({ itemId }) => itemId);
  return state.opinions
    .filter(({ itemId }) => same.includes(itemId))
    .map(({ committeeId, opinion, remarks, votingId, at }) => {
      const tally = state.votings.find((voting) => voting.votingId === votingId)?.result?.tally;
      return {
        committee: findCommittee(state.header, committeeId)?.name ?? '',
        opinion,
        remarks,
        votes: tally ? { for: tally.for, against: tally.against, abstain: tally.abstain } : null,
        day: localDay(at),
        sessionId,
      };
    });
}

function isSameDraft(a: ItemDraft, b: ItemDraft): boolean {
  const papers = new Set(a.documents.map(({ sha256 }) => sha256));
  if (b.documents.some(({ sha256 }) => papers.has(sha256))) return true;
  return a.draftNo !== null && a.draftNo === b.draftNo;
}
