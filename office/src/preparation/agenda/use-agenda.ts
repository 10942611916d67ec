import { useCallback, useState } from 'react';
import type { ItemDocument, ItemDraft, ItemKind } from '../../../../core/src/agenda/agenda-item.js';
import { movedWithSubItems, renumbered, withSubItems } from '../../../../core/src/agenda/numbering.js';
import type { MeetingInput } from '../../../../protocol/src/http/office.js';
import type { Change } from '../saving/use-meeting-editing.js';
import type { AgendaBody } from './agenda-body.js';
import { withItem } from './new-item.js';
import { agendaInput, asSubItem } from './numbering.js';

type Items = readonly ItemDraft[];

/** What can be done to an agenda in preparation; every step numbers it anew. */
export function useAgenda(edit: (change: Change) => void, body: AgendaBody) {
  const [removed, setRemoved] = useState<{ items: Items; index: number } | null>(null);
  const change = useCallback(
    (step: (items: Items) => Items) => edit((draft) => withAgenda(draft, step(draft.agenda))),
    [edit],
  );
  const changeItem = useCallback(
    (itemId: string, step: (item: ItemDraft) => ItemDraft) =>
      change((items) => items.map((item) => (item.itemId === itemId ? step(item) : item))),
    [change],
  );
  return {
    /** @returns the new item's id. */
    add: (kind: ItemKind): string => {
      const item = body.newItem(kind);
      change((items) => withItem(items, item));
      return item.itemId;
    },
    addItem: (item: ItemDraft) => change((items) => withItem(items, item)),
    changeItem,
    setBelow: (itemId: string, below: boolean) => changeItem(itemId, (item) => asSubItem(item, below)),
    addDocument: useCallback(
      (itemId: string, document: ItemDocument) =>
        changeItem(itemId, (item) => ({ ...item, documents: [...item.documents, document] })),
      [changeItem],
    ),
    reorder: (ids: readonly string[]) =>
      change((items) =>
        ids.map((id) => items.find(({ itemId }) => itemId === id)).filter((item) => item !== undefined),
      ),
    /** With the points below it. @param place 1-based, counted in the finished agenda */
    moveTo: (itemId: string, place: number) =>
      change((items) => {
        const moved = items.find((item) => item.itemId === itemId);
        return moved ? movedWithSubItems(items, moved, place - 1) : items;
      }),
    /** With the points below it: they would come to stand below another head. */
    remove: (items: Items, itemId: string) => {
      const index = items.findIndex((item) => item.itemId === itemId);
      const item = items[index];
      if (!item) return;
      const block = withSubItems(items, item);
      const ids = block.map((gone) => gone.itemId);
      setRemoved({ items: block, index });
      change((current) => current.filter((other) => !ids.includes(other.itemId)));
    },
    /** The item taken out last, with those below it, until they are put back or another one goes. */
    removed: removed?.items[0] ?? null,
    putBack: () => {
      if (!removed) return;
      const { items: block, index } = removed;
      change((items) => [...items.slice(0, index), ...block, ...items.slice(index)]);
      setRemoved(null);
    },
  };
}

export type AgendaSteps = ReturnType<typeof useAgenda>;

function withAgenda(draft: MeetingInput, items: Items): MeetingInput {
  return { ...draft, agenda: agendaInput(renumbered(items)) };
}
