import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import {
  inOneRow,
  isBelowDealtWith,
  movedWithSubItems,
  numberedAnew,
  withSubItems,
} from '../../../../core/src/agenda/numbering.js';
import type { AgendaItemView, VotingSummary } from '../../../../protocol/src/views/parts.js';
import type { HallView } from '../../../../protocol/src/views/views.js';

/** An item still open to change, as the form holds it. */
export interface ChangeableItem {
  readonly draft: ItemDraft;
  readonly isWithdrawn: boolean;
  /** A part of an item that was split: its title is asked for. */
  readonly isPart?: true;
  /** Below a point the council has dealt with: it goes along with no other. */
  readonly isBelowDealtWith?: true;
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
    .map((item) => ({
      // A point put back stands at the end: below none but of its own.
      draft: item.status === 'withdrawn' ? { ...draftOf(item), number: ownNumber } : draftOf(item),
      isWithdrawn: item.status === 'withdrawn',
      ...(isBelowDealtWith(items, item) ? { isBelowDealtWith: true as const } : {}),
    }));
}

/** The number of a point of its own that gets its real one when the change is carried out. */
const ownNumber = '0';

/** The ids in their new order when one item moves, with the points below it. @param place 0-based */
export function movedOrder(items: readonly ChangeableItem[], itemId: string, place: number): readonly string[] {
  const rows = rowsOf(items);
  const moved = rows.find((row) => row.itemId === itemId);
  return (moved ? movedWithSubItems(rows, moved, place) : rows).map((row) => row.itemId);
}

/** An item withdrawn or put back: a point takes along what stands below it, and what is put back brings its point along. */
export function withToggledItem(items: readonly ChangeableItem[], itemId: string): readonly ChangeableItem[] {
  const rows = rowsOf(items);
  const row = rows.find((candidate) => candidate.itemId === itemId);
  const toggled = items.find(({ draft }) => draft.itemId === itemId);
  if (!row || !toggled) return items;
  const isWithdrawn = !toggled.isWithdrawn;
  const ids = new Set(withSubItems(rows, row).map((other) => other.itemId));
  const head = isWithdrawn ? undefined : rows.find((other) => other !== row && withSubItems(rows, other).includes(row));
  if (head) ids.add(head.itemId);
  return items.map((item) => (ids.has(item.draft.itemId) ? { ...item, isWithdrawn } : item));
}

function rowsOf(items: readonly ChangeableItem[]) {
  return items.map(({ draft: { itemId, number }, isBelowDealtWith: isLoose }) => ({
    itemId,
    number: isLoose ? '' : number,
  }));
}

/** One item becomes two, the second right behind the first and what stands below it, with the same papers; both titles are to be written. */
export function withSplitItem(
  items: readonly ChangeableItem[],
  itemId: string,
  newItemId: string,
): readonly ChangeableItem[] {
  const first = items.find(({ draft }) => draft.itemId === itemId);
  const rows = rowsOf(items);
  const row = rows.find((candidate) => candidate.itemId === itemId);
  if (!first || !row) return items;
  const draft = titled({ ...first.draft, itemId: newItemId }, `${first.draft.title} (część 2)`);
  const second: ChangeableItem = { ...first, draft, isWithdrawn: false, isPart: true };
  const last = withSubItems(rows, row).at(-1)?.itemId;
  return items
    .map((item): ChangeableItem => (item === first ? { ...item, isPart: true } : item))
    .flatMap((item) => (item.draft.itemId === last ? [item, second] : [item]));
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
    draft: { itemId, number: ownNumber, title, kind: 'information', ...plain },
    isWithdrawn: false,
  };
  const place = items.at(-1)?.draft.kind === 'closing' ? items.length - 1 : items.length;
  return items.toSpliced(place, 0, added);
}

/** The whole new agenda: items dealt with stand unchanged, the others in their new order, numbered anew. */
export function changedAgenda(items: readonly AgendaItemView[], changeable: readonly ChangeableItem[]): ItemDraft[] {
  const kept = changeable.filter((item) => !item.isWithdrawn).map(({ draft }) => draft);
  return [...inOneRow(items.filter(isDiscussed).map(draftOf), numberedAnew(items, kept))];
}

function isDiscussed({ status }: AgendaItemView): boolean {
  return status === 'in-progress' || status === 'finished';
}

function draftOf({ itemId, number, title, kind, draftNo, sponsor, documents, vote }: AgendaItemView): ItemDraft {
  return { itemId, number, title, kind, draftNo, sponsor, documents, vote };
}
