import { articles } from '../kernel/articles.js';
import { type Decision, refuse } from '../session/decision.js';
import { isValidMajority } from '../voting/majority.js';
import type { ItemDraft } from './agenda-item.js';

/** S-02: the notice carries the agenda and the drafts; a resolution item without a draft stops it. */
export function draftMissing(agenda: readonly ItemDraft[]): Decision | undefined {
  const bare = agenda.find((item) => item.kind === 'resolution' && item.documents.length === 0);
  return bare && refuse('draft-missing', articles.notice, { item: bare.number, title: bare.title });
}

export function agendaFault(agenda: readonly ItemDraft[]): Decision | undefined {
  if (agenda.length === 0) return refuse('agenda-empty');
  const seen = new Set<string>();
  for (const item of agenda) {
    if (seen.has(item.itemId)) return refuse('agenda-item-duplicate', undefined, { item: item.number });
    seen.add(item.itemId);
    if (item.vote && !isValidMajority(item.vote.majority))
      return refuse('majority-invalid', undefined, { item: item.number });
  }
  return undefined;
}
