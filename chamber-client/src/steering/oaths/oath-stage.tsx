import { useTranslation } from 'react-i18next';
import { useSteering } from '../orders/steering-context.js';
import { OathRoll } from './oath-roll.js';

/** Before the opening of a first session: without the oaths no quorum gathers (art. 23a). */
export function OathsFirst() {
  const { t } = useTranslation('oaths');
  const { nextStep } = useSteering().view;
  if (nextStep.kind !== 'take-oaths') return null;
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
