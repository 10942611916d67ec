import { type ReactNode, useMemo, useRef, useState } from 'react';
import { GridList, GridListItem, Button as PatternButton, useDragAndDrop } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { Icon } from '../icon/icon.js';
import { moveTo } from './move-to.js';

export interface SortableListProps<Item> {
  label: string;
  items: readonly Item[];
  itemId: (item: Item) => string;
  /** What the item is called, for the buttons' names and the spoken messages. */
  itemName: (item: Item) => string;
  /** The order when one item moves, where others go along with it; without it one item moves alone. */
  arrange?: (id: string, place: number) => readonly string[];
  /** The whole new order of ids. */
  onReorder: (ids: readonly string[]) => void;
  /** What stands between grip and buttons; must not depend on anything but its arguments (stable, for long lists). */
  renderItem: (item: Item, index: number) => ReactNode;
  /** Buttons after the up and down buttons; stable like `renderItem`. */
  renderActions?: (item: Item, index: number) => ReactNode;
  empty?: ReactNode;
  className?: string;
  itemClassName?: string;
}

interface Row<Item> {
  readonly id: string;
  readonly item: Item;
  readonly index: number;
  readonly isLast: boolean;
}

/** Rows that stay the same objects while their item stays and keeps its place: only what changed is drawn again. */
function useRows<Item extends object>(items: readonly Item[], itemId: (item: Item) => string): readonly Row<Item>[] {
  const [drawn] = useState(() => new WeakMap<Item, Row<Item>>());
  return useMemo(
    () =>
      items.map((item, index) => {
        const isLast = index === items.length - 1;
        const before = drawn.get(item);
        if (before?.index === index && before.isLast === isLast) return before;
        const row = { id: itemId(item), item, index, isLast };
        drawn.set(item, row);
        return row;
      }),
    [items, itemId, drawn],
  );
}

/** A list put in order by hand: drag by the grip, by keyboard on the grip (Enter, arrows, Enter), or with the up and down buttons. */
export function SortableList<Item extends object>(props: SortableListProps<Item>) {
  const { items, itemId, itemName, renderItem, renderActions } = props;
  const { t } = useTranslation('shared');
  const [spoken, setSpoken] = useState('');
  const ids = items.map(itemId);
  // Rows are drawn once and stay: their buttons must act on the list as it is when they are pressed.
  const latest = useRef({ ids, props });
  latest.current = { ids, props };
  const reorder = (id: string, place: number) => {
    const now = latest.current;
    const next = now.props.arrange?.(id, place) ?? moveTo(now.ids, id, place);
    const item = now.props.items.find((candidate) => itemId(candidate) === id);
    if (!item || next.every((other, index) => other === now.ids[index])) return;
    setSpoken(t('sorting.moved', { name: itemName(item), place: next.indexOf(id) + 1, count: next.length }));
    now.props.onReorder(next);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const id = String([...keys][0]);
      const others = ids.filter((other) => other !== id);
      reorder(id, others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  const rows = useRows(items, itemId);
  return (
    <>
      <GridList
        className={props.className ?? 'k-sortable'}
        aria-label={props.label}
        items={rows}
        dependencies={[renderItem, renderActions]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => props.empty}
      >
        {({ item, id, index, isLast }) => (
          <GridListItem className={props.itemClassName ?? 'k-sortable__item'} textValue={itemName(item)}>
            <PatternButton
              slot="drag"
              className="k-sortable__grip"
              aria-label={t('sorting.drag', { name: itemName(item) })}
            >
              <Icon name="grip" />
            </PatternButton>
            {renderItem(item, index)}
            <span className="k-sortable__actions">
              <IconButton
                icon="up"
                label={t('sorting.moveUp', { name: itemName(item) })}
                unavailable={index === 0}
                onClick={() => reorder(id, index - 1)}
              />
              <IconButton
                icon="down"
                label={t('sorting.moveDown', { name: itemName(item) })}
                unavailable={isLast}
                onClick={() => reorder(id, index + 1)}
              />
              {renderActions?.(item, index)}
            </span>
          </GridListItem>
        )}
      </GridList>
      <p className="k-visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
