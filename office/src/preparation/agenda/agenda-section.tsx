import { useCallback, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../../core/src/agenda/agenda-item.js';
import { movedWithSubItems, withSubItems } from '../../../../core/src/agenda/numbering.js';
import type { SessionPurpose } from '../../../../core/src/session/session-purpose.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Button, IconButton } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { SortableList } from '../../../../web-shared/src/sorting/sortable-list.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import type { Uploads } from '../documents/use-uploads.js';
import { AddItemDialog } from './add-item-dialog.js';
import type { AgendaBody } from './agenda-body.js';
import { FindItem } from './find-item.js';
import { ItemDialog } from './item-dialog.js';
import { ItemRow } from './item-row.js';
import type { AgendaSteps } from './use-agenda.js';

export interface AgendaSectionProps {
  items: readonly ItemDraft[];
  steps: AgendaSteps;
  uploads: Uploads;
  term: Term;
  body: AgendaBody;
  purpose?: SessionPurpose | undefined;
  /** The item whose dialog is open. */
  openId: string | null;
  onOpen: (itemId: string | null) => void;
}

/** An agenda that does not fit a screen gets a search. */
const longFrom = 15;
const idOf = ({ itemId }: ItemDraft) => itemId;

/** The agenda in the making: add, open, put in order, take out and put back. */
export function AgendaSection({ items, steps, uploads, term, body, purpose, openId, onOpen }: AgendaSectionProps) {
  const { t } = useTranslation('office');
  const [adding, setAdding] = useState(false);
  const [isAsked, setAsked] = useState(false);
  // The open item must answer every key at once; the list behind its dialog may follow.
  const listed = useDeferredValue(items);
  const index = items.findIndex(({ itemId }) => itemId === openId);
  const open = items[index];
  const nameOf = useCallback(({ number, title }: ItemDraft) => t('item.name', { number, title }), [t]);
  const { isCommittee } = body;
  const renderItem = useCallback(
    (item: ItemDraft) => <ItemRow item={item} isCommittee={isCommittee} onOpen={onOpen} />,
    [isCommittee, onOpen],
  );
  const renderActions = useCallback(
    (item: ItemDraft) => (
      <IconButton icon="right" label={t('item.open', { name: nameOf(item) })} onClick={() => onOpen(item.itemId)} />
    ),
    [t, nameOf, onOpen],
  );
  const below = open ? withSubItems(items, open).slice(1) : [];
  const remove = () => {
    if (!open) return;
    setAsked(false);
    onOpen(null);
    steps.remove(items, open.itemId);
  };
  const arrange = (id: string, place: number) => {
    const moved = items.find(({ itemId }) => itemId === id);
    return (moved ? movedWithSubItems(items, moved, place) : items).map(idOf);
  };
  const neighbour = (offset: number) => {
    const other = items[index + offset];
    return other ? () => onOpen(other.itemId) : null;
  };
  const addButtons = (
    <div className="k-row">
      <Button kind="primary" icon="plus" onClick={() => onOpen(steps.add('resolution'))}>
        {t(body.isCommittee ? 'newSitting.addDraft' : 'item.addResolution')}
      </Button>
      <Button icon="plus" onClick={() => setAdding(true)}>
        {t('item.add')}
      </Button>
    </div>
  );
  return (
    <div className="k-stack">
      {items.length > 0 && addButtons}
      {items.length >= longFrom && <FindItem items={listed} onOpen={onOpen} />}
      {steps.removed && (
        <Notice>
          {t('item.removed', { title: steps.removed.title })}{' '}
          <Button onClick={steps.putBack}>{t('item.putBack')}</Button>
        </Notice>
      )}
      {items.length === 0 ? (
        <EmptyState icon="document" title={t('item.none')} text={t('item.noneText')} action={addButtons} />
      ) : (
        <SortableList
          label={t('agenda.title', { ns: 'shared' })}
          items={listed}
          itemId={idOf}
          itemName={nameOf}
          arrange={arrange}
          onReorder={steps.reorder}
          renderItem={renderItem}
          renderActions={renderActions}
        />
      )}
      {adding && (
        <AddItemDialog
          body={body}
          onAdd={(kind) => {
            setAdding(false);
            onOpen(steps.add(kind));
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {open && (
        <ConfirmDialog
          isOpen={isAsked}
          danger
          title={t('item.removeBelowQuestion', { number: open.number, count: below.length })}
          confirmLabel={t('item.removeBelow')}
          onConfirm={remove}
          onCancel={() => setAsked(false)}
        >
          <ul>
            {below.map((item) => (
              <li key={idOf(item)}>{nameOf(item)}</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
      {open && (
        <ItemDialog
          item={open}
          isFirst={index === 0}
          place={index + 1}
          count={items.length}
          onPlace={(place) => steps.moveTo(open.itemId, place)}
          term={term}
          body={body}
          uploads={uploads}
          purpose={purpose}
          documents={items.flatMap(({ documents }) => documents)}
          onChange={(next) => steps.changeItem(open.itemId, () => next)}
          onSubItem={(below) => steps.setBelow(open.itemId, below)}
          onRemove={() => (below.length > 0 ? setAsked(true) : remove())}
          onPrevious={neighbour(-1)}
          onNext={neighbour(1)}
          onClose={() => onOpen(null)}
        />
      )}
    </div>
  );
}
