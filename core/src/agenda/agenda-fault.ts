import { dossierFault } from '../annual/dossier.js';
import { isCommitteeSitting } from '../committees/committee.js';
import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import type { SessionHeader } from '../session/events.js';
import { isValidMajority } from '../voting/majority.js';
import { matterOfVote } from '../voting/vote-terms.js';
import type { ItemDraft } from './agenda-item.js';

/** Items at which a resolution is adopted: their draft goes with the notice. */
export function needsDraft(kind: ItemDraft['kind']): boolean {
  return kind === 'resolution' || kind === 'confidence' || kind === 'discharge';
}

/**
 * S-02: the notice of a session carries the agenda and the drafts; a resolution item without a draft stops it. Art. 20 ust. 1 is about the
 * council: a committee may hear a draft that is handed out at its sitting.
 */
export function draftMissing(agenda: readonly ItemDraft[], header: SessionHeader): Decision | undefined {
  if (isCommitteeSitting(header)) return undefined;
  const bare = agenda.find((item) => needsDraft(item.kind) && item.documents.length === 0);
  return bare && refuse('draft-missing', articles.notice, { item: bare.number, title: bare.title });
}

/** Confidence and discharge are items only for their vote, on the law's own terms (§3). */
function voteMissing({ kind, vote }: ItemDraft): boolean {
  if (kind !== 'confidence' && kind !== 'discharge') return false;
  return vote === null || matterOfVote(vote, { kind }) !== kind;
}

export function agendaFault(agenda: readonly ItemDraft[]): Decision | undefined {
  if (agenda.length === 0) return refuse('agenda-empty');
  const seen = new Set<string>();
  for (const item of agenda) {
    if (seen.has(item.itemId)) return refuse('agenda-item-duplicate', undefined, { item: item.number });
    seen.add(item.itemId);
    if (item.vote && !isValidMajority(item.vote.majority))
      return refuse('majority-invalid', undefined, { item: item.number });
    if (voteMissing(item)) return refuse('item-vote-missing', undefined, { item: item.number, title: item.title });
  }
  return dossierFault(agenda);
}
