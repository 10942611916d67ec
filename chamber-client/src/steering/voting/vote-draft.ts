import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import { isValidMajority, type Majority } from '../../../../core/src/voting/majority.js';
import type { VotingKind } from '../../../../core/src/voting/voting.js';
import { matterOf, type VotingMatterId, votingMatters } from '../../../../core/src/voting/voting-matters.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';

/** A vote being set up, as the form holds it. */
export interface VoteDraft {
  readonly itemId: string;
  readonly subject: string;
  readonly kind: VotingKind;
  /** A preset of §3, or `own`: majority and basis as entered. */
  readonly matter: VotingMatterId | 'own';
  readonly majority: Majority;
  readonly basis: string;
  readonly documentIds: readonly string[];
}

/** What the agenda foresees for an item; its documents are put to the vote unless somebody takes one out. */
export function plannedDraft(item: AgendaItemView, vote: PlannedVote): VoteDraft {
  const { subject, kind, majority, basis } = vote;
  return {
    itemId: item.itemId,
    subject,
    kind,
    matter: matterOf(vote) ?? 'own',
    majority,
    basis,
    documentIds: item.documents.map((document) => document.documentId),
  };
}

/** A vote nobody planned, e.g. on a formal motion: simple majority until another matter is chosen. */
export function blankDraft(itemId: string): VoteDraft {
  const { majority, basis } = votingMatters.ordinary;
  return { itemId, subject: '', kind: 'procedural', matter: 'ordinary', majority, basis, documentIds: [] };
}

/** The draft under another matter; `own` keeps the figures as a start. */
export function withMatter(draft: VoteDraft, matter: VoteDraft['matter']): VoteDraft {
  return matter === 'own' ? { ...draft, matter } : { ...draft, matter, ...votingMatters[matter] };
}

export type DraftFault = 'subject-missing' | 'basis-missing' | 'majority-invalid';

/** What keeps the draft from being prepared; the hub judges again. */
export function faultsOf({ subject, basis, majority }: VoteDraft): readonly DraftFault[] {
  const faults: DraftFault[] = [];
  if (subject.trim() === '') faults.push('subject-missing');
  if (basis.trim() === '') faults.push('basis-missing');
  if (!isValidMajority(majority)) faults.push('majority-invalid');
  return faults;
}

export function prepareVotingOf({ matter: _, ...draft }: VoteDraft): CommandOf<'PrepareVoting'>['payload'] {
  return draft;
}
