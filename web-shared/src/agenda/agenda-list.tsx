import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStatus } from '../../../core/src/agenda/agenda-item.js';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { AgendaItemView } from '../../../protocol/src/views/parts.js';
import { ItemOpinions } from '../committees/item-opinions.js';
import { formatHour } from '../i18n/format.js';
import { Icon, type IconName } from '../icon/icon.js';
import { type DocumentLink, DocumentLinks } from './document-links.js';

/** What the list shows of an item; an item of any view fits. */
export type AgendaListItem = Pick<
  AgendaItemView,
  'itemId' | 'number' | 'title' | 'draftNo' | 'status' | 'startedAt' | 'endedAt' | 'referred' | 'notDealtWith'
> & { documents: readonly DocumentLink[]; opinions?: AgendaItemView['opinions'] };

export interface AgendaListProps {
  items: readonly AgendaListItem[];
  currentItemId: string | null;
  /** The committees that sit: what they recorded on the items (K-10). */
  committees?: CommitteesPart | undefined;
  onOpenDocument?: (document: DocumentLink) => void;
  /** Buttons or results of an item, under its title. */
  renderExtra?: (item: AgendaListItem) => ReactNode;
}

const icons: Record<ItemStatus, IconName | null> = {
  planned: null,
  'in-progress': 'right',
  suspended: 'pause',
  finished: 'check',
  withdrawn: 'cross',
};

/** Where a link leads to an item of the list. */
export function itemAnchor(itemId: string): string {
  return `punkt-${itemId}`;
}

/** Porządek obrad with the state of each item in words (S-20); the current one stands out and says so. */
export function AgendaList({ items, currentItemId, committees, onOpenDocument, renderExtra }: AgendaListProps) {
  const { t } = useTranslation('shared');
  if (items.length === 0) return <p className="k-soft">{t('agenda.empty')}</p>;
  return (
    <ol className="k-agenda">
      {items.map((item) => {
        const current = item.itemId === currentItemId;
        return (
          <li
            key={item.itemId}
            id={itemAnchor(item.itemId)}
            className={`k-agenda__item k-agenda__item--${item.status}${current ? ' k-agenda__item--current' : ''}`}
            aria-current={current ? 'step' : undefined}
          >
            <span className="k-agenda__number k-figures">{item.number}.</span>
            <div className="k-agenda__body">
              <p className="k-agenda__title">
                <span lang="pl">{item.title}</span>
                {item.draftNo && (
                  <span className="k-agenda__draft"> ({t('agenda.draftNo', { no: item.draftNo })})</span>
                )}
              </p>
              <ItemState item={item} current={current} />
              <DocumentLinks
                documents={item.documents}
                label={t('agenda.documents', { number: item.number })}
                onOpen={onOpenDocument}
              />
              <ItemOpinions item={item} committees={committees} />
              {renderExtra?.(item)}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function ItemState({ item, current }: { item: AgendaListItem; current: boolean }) {
  const { t } = useTranslation('shared');
  const icon = icons[item.status];
  const times =
    item.startedAt && item.endedAt
      ? t('agenda.span', { from: formatHour(item.startedAt), to: formatHour(item.endedAt) })
      : item.startedAt
        ? t('agenda.started', { time: formatHour(item.startedAt) })
        : '';
  return (
    <p className="k-agenda__state">
      {current && <strong className="k-agenda__now">{t('agenda.current')}</strong>}
      {icon && <Icon name={icon} />}
      <span>{t(stateKey(item))}</span>
      {times && <span className="k-figures">{times}</span>}
    </p>
  );
}

function stateKey({ referred, notDealtWith, status }: AgendaListItem) {
  if (notDealtWith) return 'agenda.notDealtWith' as const;
  return referred ? ('agenda.referred' as const) : (`agenda.status.${status}` as const);
}
