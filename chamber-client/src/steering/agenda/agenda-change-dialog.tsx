import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newCommandId } from '../../../../live-client/src/command-id.js';
import type { VotingSummary } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { SortableList } from '../../../../web-shared/src/sorting/sortable-list.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import {
  type ChangeableItem,
  changeableItems,
  changedAgenda,
  movedOrder,
  withAddedItem,
  withPartTitle,
  withSplitItem,
  withToggledItem,
} from './agenda-change.js';
import { type Consent, RequesterConsent } from './requester-consent.js';

const idOf = ({ draft }: ChangeableItem) => draft.itemId;
const titleOf = ({ draft }: ChangeableItem) => draft.title;

export interface AgendaChangeDialogProps {
  /** The adopted vote the change rests on (art. 20 ust. 1a). */
  voting: VotingSummary;
  onClose: () => void;
  onChanged: () => void;
}

/** Another order, items withdrawn or put back, an item without papers added; what was dealt with stays. */
export function AgendaChangeDialog({ voting, onClose, onChanged }: AgendaChangeDialogProps) {
  const { t } = useTranslation('steering');
  const { view, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const announce = useAnnounce();
  const [items, setItems] = useState(() => changeableItems(view.agenda.items));
  const [title, setTitle] = useState('');
  const [consent, setConsent] = useState<Consent | null>(null);
  const isRequested = view.header.request !== undefined;
  const lacksTitle = items.some(({ draft }) => draft.title.trim() === '');
  const toggle = (itemId: string) => setItems(withToggledItem(items, itemId));
  const add = () => {
    if (title.trim() === '') return;
    setItems(withAddedItem(items, newCommandId(), title.trim()));
    setTitle('');
  };
  const save = async () => {
    const agenda = changedAgenda(view.agenda.items, items);
    const change = { votingId: voting.votingId, agenda };
    const payload = isRequested ? { ...change, requesterConsent: consent === 'yes' } : change;
    if (!(await order.give('ChangeAgenda', payload))) return;
    announce.done(t('agendaChange.done'));
    onChanged();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="wide"
      title={t('agendaChange.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={order.pending !== null}
            unavailable={offlineBecause !== null || lacksTitle || (isRequested && consent !== 'yes')}
            onClick={() => void save()}
          >
            {t('agendaChange.confirm')}
          </Button>
        </>
      }
    >
      <div className="k-stack">
        <p>{t('agendaChange.hint', { no: voting.no ?? '' })}</p>
        <SortableList
          label={t('agendaChange.list')}
          items={items}
          itemId={idOf}
          itemName={titleOf}
          arrange={(id, place) => movedOrder(items, id, place)}
          onReorder={(ids) => setItems(ids.flatMap((id) => items.filter((item) => idOf(item) === id)))}
          renderItem={(item) => (
            <span className={item.isWithdrawn ? 's-change s-change--withdrawn' : 's-change'}>
              <span lang="pl">{titleOf(item)}</span>
              {item.isWithdrawn && <strong> ({t('agendaChange.withdrawn')})</strong>}
            </span>
          )}
          renderActions={(item) => (
            <>
              {!item.isWithdrawn && !item.isPart && (
                <Button
                  kind="quiet"
                  aria-label={t('agendaSplit.actionOf', { title: titleOf(item), ns: 'ballots' })}
                  onClick={() => setItems(withSplitItem(items, idOf(item), newCommandId()))}
                >
                  {t('agendaSplit.action', { ns: 'ballots' })}
                </Button>
              )}
              <Button
                kind="quiet"
                aria-label={t(item.isWithdrawn ? 'agendaChange.restoreOf' : 'agendaChange.withdrawOf', {
                  title: titleOf(item),
                })}
                onClick={() => toggle(idOf(item))}
              >
                {t(item.isWithdrawn ? 'agendaChange.restore' : 'agendaChange.withdraw')}
              </Button>
            </>
          )}
        />
        <PartTitles items={items} onTitle={(itemId, title) => setItems(withPartTitle(items, itemId, title))} />
        <div className="s-change__new">
          <TextField
            label={t('agendaChange.newTitle')}
            hint={t('agendaChange.newHint')}
            optional
            maxLength={1000}
            value={title}
            onChange={setTitle}
          />
          <Button icon="plus" unavailable={title.trim() === ''} onClick={add}>
            {t('agendaChange.add')}
          </Button>
        </div>
        {isRequested && <RequesterConsent value={consent} onChange={setConsent} />}
        {offlineBecause && <Refusal refusal={{ text: offlineBecause }} />}
        {order.refusal && <Refusal refusal={order.refusal} />}
      </div>
    </Dialog>
  );
}

/** Titles of the parts of split items. Below the list: its rows keep letters and arrows to themselves. */
function PartTitles({
  items,
  onTitle,
}: {
  items: readonly ChangeableItem[];
  onTitle: (itemId: string, title: string) => void;
}) {
  const { t } = useTranslation('ballots');
  const parts = items.filter(({ isPart, isWithdrawn }) => isPart && !isWithdrawn);
  return parts.map((part, index) => (
    <TextField
      key={idOf(part)}
      label={t('agendaSplit.part', { no: index + 1 })}
      error={titleOf(part).trim() === '' ? t('agendaSplit.titleMissing') : null}
      maxLength={1000}
      value={titleOf(part)}
      onChange={(title) => onTitle(idOf(part), title)}
    />
  ));
}
