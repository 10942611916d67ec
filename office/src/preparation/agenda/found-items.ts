import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { matchesSearch } from '../../../../web-shared/src/text/search.js';

const most = 8;

/** The items a search means: the one with this number first, then those whose title or draft number holds the words. */
export function foundItems(items: readonly ItemDraft[], query: string): readonly ItemDraft[] {
  const wanted = query.trim().replace(/\.$/, '');
  if (wanted === '') return [];
  const numbered = items.filter(({ number }) => number === wanted);
  const worded = items.filter(
    (item) => !numbered.includes(item) && matchesSearch(`${item.title} ${item.draftNo ?? ''}`, wanted),
  );
  return [...numbered, ...worded].slice(0, most);
}
