import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { isOfStatutory } from '../../../../core/src/voting/majority.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import type { AgendaItemView, VotingPart } from '../../../../protocol/src/views/parts.js';

/** An item still open to change, as the form holds it. */
export interface ChangeableItem {
  readonly draft: ItemDraft;
  readonly isWithdrawn: boolean;
}

/** Whether the council has just adopted a change of the agenda (art. 20 ust. 1a). */
export function carriesAgendaChange(voting: VotingPart | null): voting is VotingPart {
  return (
    voting?.status === 'announced' &&
    voting.result?.outcome === 'adopted' &&
    isOfStatutory(voting.majority) &&
    voting.basis === votingMatters['agenda-change'].basis
  );
}

/** What the council has not dealt with yet, in the order of the agenda. */
export function changeableItems(items: readonly AgendaItemView[]): readonly ChangeableItem[] {
  return items
    .filter((item) => !isDiscussed(item))
    .map((item) => ({ draft: draftOf(item), isWithdrawn: item.status === 'withdrawn' }));
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
