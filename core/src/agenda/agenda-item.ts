import type { DraftText } from '../amendments/draft-text.js';
import type { DossierEntry } from '../annual/dossier.js';
import type { CommitteeOpinion } from '../committees/opinion.js';
import type { PlannedElection } from '../elections/election.js';
import type { Instant } from '../kernel/instant.js';
import type { Majority } from '../voting/majority.js';
import type { MatterId } from '../voting/matters.js';
import type { VotingKind } from '../voting/voting.js';

/** Kinds of agenda items in the usual order of §6.2, then those of special sessions (S-11, §9). */
export const itemKinds = [
  'opening',
  'agenda-changes',
  'minutes',
  'mayor-report',
  'interpellations',
  'resolution',
  'information',
  'complaint',
  'replies',
  'open-floor',
  'closing',
  'oath',
  'election',
  'state-report',
  'confidence',
  'financial-reports',
  'discharge-opinions',
  'discharge',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A document of an item as the log knows it: the bytes are fixed by their hash. */
export interface ItemDocument {
  readonly documentId: string;
  readonly title: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** An item as the office prepares it. */
export interface ItemDraft {
  readonly itemId: string;
  /** As printed in the agenda: `7`, `7.1`, `7a`. */
  readonly number: string;
  readonly title: string;
  readonly kind: ItemKind;
  /** `druk nr 43`; null when the item has no draft. */
  readonly draftNo: string | null;
  readonly sponsor: string | null;
  readonly documents: readonly ItemDocument[];
  /** The vote foreseen at this item; null when nothing is voted. */
  readonly vote: PlannedVote | null;
  /** Papers of the discharge, ticked by the office; only an item of kind `discharge` has them. */
  readonly dossier?: readonly DossierEntry[];
  /** The office to be filled at an item of kind `election`; absent elsewhere. */
  readonly election?: PlannedElection;
  /** The draft's own words in units, beside its paper (V-26); absent where only the paper is there. */
  readonly text?: DraftText;
  /** K-10: what committees think of the draft; absent where none is known. */
  readonly opinions?: readonly CommitteeOpinion[];
}

export interface PlannedVote {
  readonly subject: string;
  readonly kind: VotingKind;
  readonly majority: Majority;
  readonly basis: string;
  /** The matter of §3 people confirmed for this vote; absent where nobody named one. */
  readonly matter?: MatterId;
  /** Who confirmed the matter where a word of the title had proposed it: the legal counsel's name (G-05, V-25). */
  readonly confirmedBy?: string;
}

/** S-20: zaplanowany, w toku, zawieszony, zakończony, zdjęty. */
export type ItemStatus = 'planned' | 'in-progress' | 'suspended' | 'finished' | 'withdrawn';

export interface AgendaItem extends ItemDraft {
  readonly status: ItemStatus;
  /** Start and end become the recording's chapter marks. */
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** S-20: suspended by the end of a sitting; the next one goes on with it. Absent otherwise. */
  readonly adjourned?: true;
}

/**
 * S-20 as data; a spec walks it. A finished item may be taken up again (reasumpcja, error), a withdrawn one put back by the council.
 */
export const itemTransitions: Readonly<Record<ItemStatus, readonly ItemStatus[]>> = {
  planned: ['in-progress', 'withdrawn'],
  'in-progress': ['suspended', 'finished'],
  suspended: ['in-progress', 'withdrawn'],
  finished: ['in-progress'],
  withdrawn: ['planned'],
};

export function canBecome(from: ItemStatus, to: ItemStatus): boolean {
  return itemTransitions[from].includes(to);
}

export function plannedItem(draft: ItemDraft): AgendaItem {
  return { ...draft, status: 'planned', startedAt: null, endedAt: null };
}

/** The new agenda: kept items keep their course, new ones are planned, those put back are planned with all
 * their papers, those left out stand withdrawn at the end (S-20). */
export function agendaAfterChange(before: readonly AgendaItem[], drafts: readonly ItemDraft[]): readonly AgendaItem[] {
  const kept = drafts.map((draft) => {
    const item = before.find(({ itemId }) => itemId === draft.itemId);
    if (!item) return plannedItem(draft);
    return item.status === 'withdrawn' ? plannedItem({ ...item, ...draft }) : { ...item, ...draft };
  });
  const leftOut = before.filter(({ itemId }) => !drafts.some((draft) => draft.itemId === itemId));
  return [...kept, ...leftOut.map((item) => ({ ...item, status: 'withdrawn' as const }))];
}
