import { useTranslation } from 'react-i18next';
import { useSteering } from '../orders/steering-context.js';
import { OathRoll } from './oath-roll.js';

/**
 * Before the opening: without the oaths no quorum gathers (art. 23a). At the first session of a council the list stays until the last
 * of them, not only until there are enough for a quorum.
 */
export function OathsFirst() {
  const { t } = useTranslation('oaths');
  const { nextStep, header, committees, roll } = useSteering().view;
  const isFirstSession = header.number === 1 && !committees;
  const isUnfinished = isFirstSession && roll.some(({ standing }) => standing === 'unsworn');
  if (nextStep.kind !== 'take-oaths' && !isUnfinished) return null;
  return (
    <section className="k-panel" aria-label={t('title')}>
      <OathRoll level={2} />
    </section>
  );
}

/** What the chair leads under an item `oath` (S-12, S-13). */
export function OathStage() {
  const { t } = useTranslation('oaths');
  const { agenda } = useSteering().view;
  const item = agenda.items.find(({ itemId }) => itemId === agenda.currentItemId);
  if (item?.kind !== 'oath') return null;
  return (
    <section className="k-panel" aria-label={t('title')}>
      <OathRoll />
    </section>
  );
}
