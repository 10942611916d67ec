import { useState } from 'react';
import type { OpinionKind } from '../../../../core/src/committees/opinion.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';

/** A committee's opinion before it is saved (K-10). */
export interface OpinionDraft {
  readonly votingId: string;
  readonly itemId: string;
  readonly committeeId: string;
  /** Without an adopted vote only `none` can stand. */
  readonly isAdopted: boolean;
  readonly opinion: OpinionKind;
  readonly remarks: string;
}

export interface OpinionDraftState {
  /** Null unless an opinion is the next step. */
  readonly draft: OpinionDraft | null;
  readonly change: (draft: OpinionDraft) => void;
}

/** The opinion the next step asks for, with what was chosen and written here; another vote starts anew. */
export function useOpinionDraft({ nextStep, results }: ChairView): OpinionDraftState {
  const [changed, change] = useState<OpinionDraft | null>(null);
  if (nextStep.kind !== 'record-opinion') return { draft: null, change };
  if (changed?.votingId === nextStep.votingId) return { draft: changed, change };
  const { votingId, itemId, committeeId } = nextStep;
  const isAdopted = results.find((result) => result.votingId === votingId)?.outcome === 'adopted';
  return {
    draft: { votingId, itemId, committeeId, isAdopted, opinion: isAdopted ? 'positive' : 'none', remarks: '' },
    change,
  };
}

/** `z uwagami` says which. */
export function lacksRemarks({ opinion, remarks }: OpinionDraft): boolean {
  return opinion === 'with-remarks' && remarks.trim() === '';
}

export function orderOfOpinion({
  votingId,
  itemId,
  committeeId,
  opinion,
  remarks,
}: OpinionDraft): CommandOf<'RecordOpinion'> {
  const written = remarks.trim();
  return {
    type: 'RecordOpinion',
    payload: { votingId, itemId, committeeId, opinion, remarks: written === '' ? null : written },
  };
}
