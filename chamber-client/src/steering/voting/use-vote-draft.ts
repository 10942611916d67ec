import { useState } from 'react';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { plannedDraft, type VoteDraft } from './vote-draft.js';

export interface VoteDraftState {
  /** Null unless a planned vote is the next step. */
  readonly draft: VoteDraft | null;
  /** Whether somebody departed from what the agenda foresees. */
  readonly isChanged: boolean;
  readonly change: (draft: VoteDraft) => void;
  readonly reset: () => void;
}

/** The planned vote of the current item, with the changes made here before it is prepared; another item or another committee starts anew. */
export function useVoteDraft(view: ChairView): VoteDraftState {
  const [changed, setChanged] = useState<VoteDraft | null>(null);
  const { nextStep, agenda } = view;
  const { itemId = null, committeeId } = nextStep.kind === 'prepare-voting' ? nextStep : {};
  const item = agenda.items.find((candidate) => candidate.itemId === itemId);
  const committee = view.committees?.find((candidate) => candidate.committeeId === committeeId);
  const planned = item?.vote ? plannedDraft(item, item.vote, committee) : null;
  const isSame = changed?.itemId === planned?.itemId && changed?.committeeId === planned?.committeeId;
  const own = planned && isSame ? changed : null;
  return {
    draft: own ?? planned,
    isChanged: own !== null,
    change: setChanged,
    reset: () => setChanged(null),
  };
}
