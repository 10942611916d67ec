import { type ReactNode, useMemo, useState } from 'react';
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

/** A list put in order by hand: drag by the grip, by keyboard on the grip (Enter, arrows, Enter), or with the up and down buttons. */
export function SortableList<Item extends object>(props: SortableListProps<Item>) {
  const { items, itemId, itemName, renderItem, renderActions } = props;
  const { t } = useTranslation('shared');
  const [spoken, setSpoken] = useState('');
  const ids = items.map(itemId);
  const reorder = (id: string, place: number) => {
    const next = moveTo(ids, id, place);
    const item = items.find((candidate) => itemId(candidate) === id);
    if (!item || next.every((other, index) => other === ids[index])) return;
    setSpoken(t('sorting.moved', { name: itemName(item), place: next.indexOf(id) + 1, count: ids.length }));
    props.onReorder(next);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const id = String([...keys][0]);
      const others = ids.filter((other) => other !== id);
      reorder(id, others.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0));
    },
  });
  const rows = useMemo(() => items.map((item, index) => ({ id: itemId(item), item, index })), [items, itemId]);
  return (
    <>
      <GridList
        className={props.className ?? 'k-sortable'}
        aria-label={props.label}
        items={rows}
        dependencies={[renderItem, renderActions, rows.length]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => props.empty}
      >
        {({ item, id, index }) => (
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
                unavailable={index === rows.length - 1}
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
