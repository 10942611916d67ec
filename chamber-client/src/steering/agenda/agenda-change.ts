import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import type { AgendaItemView, VotingSummary } from '../../../../protocol/src/views/parts.js';
import type { HallView } from '../../../../protocol/src/views/views.js';

/** An item still open to change, as the form holds it. */
export interface ChangeableItem {
  readonly draft: ItemDraft;
  readonly isWithdrawn: boolean;
  /** A part of an item that was split: its title is asked for. */
  readonly isPart?: true;
}

/** The last change of the agenda the council adopted and nobody has carried out yet (art. 20 ust. 1a). */
export function adoptedChange({ results, agenda }: Pick<HallView, 'results' | 'agenda'>): VotingSummary | undefined {
  return results.findLast(
    ({ votingId, matter, status, outcome }) =>
      matter === 'agenda-change' &&
      status === 'announced' &&
      outcome === 'adopted' &&
      !agenda.changedBy.includes(votingId),
  );
}

/** What the council has not dealt with yet, in the order of the agenda. */
export function changeableItems(items: readonly AgendaItemView[]): readonly ChangeableItem[] {
  return items
    .filter((item) => !isDiscussed(item))
    .map((item) => ({ draft: draftOf(item), isWithdrawn: item.status === 'withdrawn' }));
}

/** One item becomes two, the second right behind the first, with the same papers; both titles are to be written. */
export function withSplitItem(
  items: readonly ChangeableItem[],
  itemId: string,
  newItemId: string,
): readonly ChangeableItem[] {
  return items.flatMap((item): readonly ChangeableItem[] => {
    if (item.draft.itemId !== itemId) return [item];
    const second = titled({ ...item.draft, itemId: newItemId }, `${item.draft.title} (część 2)`);
    return [
      { ...item, isPart: true },
      { draft: second, isWithdrawn: false, isPart: true },
    ];
  });
}

/** Another title for a part; the subject of its vote follows. */
export function withPartTitle(
  items: readonly ChangeableItem[],
  itemId: string,
  title: string,
): readonly ChangeableItem[] {
  return items.map((item) => (item.draft.itemId === itemId ? { ...item, draft: titled(item.draft, title) } : item));
}

function titled(draft: ItemDraft, title: string): ItemDraft {
  return { ...draft, title, vote: draft.vote && { ...draft.vote, subject: title } };
}

/** An item without papers put on the agenda by the council: the last one before the closing. */
export function withAddedItem(
  items: readonly ChangeableItem[],
  itemId: string,
  title: string,
): readonly ChangeableItem[] {
  const plain = { draftNo: null, sponsor: null, documents: [], vote: null };
  const added: ChangeableItem = {
    draft: { itemId, number: '', title, kind: 'information', ...plain },
    isWithdrawn: false,
  };
  const place = items.at(-1)?.draft.kind === 'closing' ? items.length - 1 : items.length;
  return items.toSpliced(place, 0, added);
}

/**
 * The whole new agenda: items dealt with stand unchanged, then the others in their new order. These take the numbers
 * that were free before, one after another; more items than numbers count on from the last one.
 */
export function changedAgenda(items: readonly AgendaItemView[], changeable: readonly ChangeableItem[]): ItemDraft[] {
  const discussed = items.filter(isDiscussed);
  const free = items.filter((item) => !isDiscussed(item) && item.status !== 'withdrawn').map(({ number }) => number);
  const last = Math.max(0, ...items.map(({ number }) => Number.parseInt(number, 10) || 0));
  const kept = changeable.filter((item) => !item.isWithdrawn);
  const renumbered = kept.map(({ draft }, index) => ({
    ...draft,
    number: free[index] ?? String(last + index - free.length + 1),
  }));
  return [...discussed.map(draftOf), ...renumbered];
}

function isDiscussed({ status }: AgendaItemView): boolean {
  return status === 'in-progress' || status === 'finished';
}

function draftOf({ itemId, number, title, kind, draftNo, sponsor, documents, vote }: AgendaItemView): ItemDraft {
  return { itemId, number, title, kind, draftNo, sponsor, documents, vote };
}
