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

/** The planned vote of the current item, with the changes made here before it is prepared; another item starts anew. */
export function useVoteDraft(view: ChairView): VoteDraftState {
  const [changed, setChanged] = useState<VoteDraft | null>(null);
  const { nextStep, agenda } = view;
  const itemId = nextStep.kind === 'prepare-voting' ? nextStep.itemId : null;
  const item = agenda.items.find((candidate) => candidate.itemId === itemId);
  const planned = item?.vote ? plannedDraft(item, item.vote) : null;
  const own = planned && changed?.itemId === planned.itemId ? changed : null;
  return {
    draft: own ?? planned,
    isChanged: own !== null,
    change: setChanged,
    reset: () => setChanged(null),
  };
}
