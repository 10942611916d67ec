import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import { isValidMajority } from '../../../../core/src/voting/majority.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';

/** A vote being set up, as the form holds it and as it will be ordered. */
export type VoteDraft = CommandOf<'PrepareVoting'>['payload'];

/** What the agenda foresees for an item; its documents are put to the vote unless somebody takes one out. */
export function plannedDraft(item: AgendaItemView, vote: PlannedVote): VoteDraft {
  const { subject, kind, majority, basis } = vote;
  const documentIds = item.documents.map((document) => document.documentId);
  return { itemId: item.itemId, subject, kind, majority, basis, documentIds };
}

/** A vote nobody planned, e.g. on a formal motion: simple majority until another matter is chosen. */
export function blankDraft(itemId: string): VoteDraft {
  return { itemId, subject: '', kind: 'procedural', ...votingMatters.ordinary, documentIds: [] };
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
