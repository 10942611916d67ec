import { useTranslation } from 'react-i18next';
import { type AgendaListItem, itemAnchor } from './agenda-list.js';

/** So many items do not fit on a screen or two. */
const longAgenda = 20;

/** The way to the item in progress of a long agenda; nothing where the agenda is short. A plain link, so that it works without scripts. */
export function AgendaJump({
  items,
  currentItemId,
}: {
  items: readonly Pick<AgendaListItem, 'itemId' | 'number'>[];
  currentItemId: string | null;
}) {
  const { t } = useTranslation('shared');
  const current = items.find(({ itemId }) => itemId === currentItemId);
  if (!current || items.length < longAgenda) return null;
  return (
    <a className="k-agenda-jump" href={`#${itemAnchor(current.itemId)}`}>
      {t('agenda.toCurrent', { number: current.number })}
    </a>
  );
}
