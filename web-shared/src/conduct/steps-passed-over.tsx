import { useTranslation } from 'react-i18next';
import type { AgendaItemView } from '../../../protocol/src/views/parts.js';

export interface StepsPassedOverProps {
  items: readonly Pick<AgendaItemView, 'itemId' | 'number' | 'title' | 'kind' | 'passedOver'>[];
  className?: string;
}

/** Where the course of an item was left: what was passed over, and the rule somebody left by it. Nothing where all items took their course. */
export function StepsPassedOver({ items, className }: StepsPassedOverProps) {
  const { t } = useTranslation('shared');
  const left = items.filter(({ passedOver = [] }) => passedOver.length > 0);
  if (left.length === 0) return null;
  return (
    <section className={className}>
      <h2>{t('stepsPassedOver.title')}</h2>
      <p>{t('stepsPassedOver.text')}</p>
      <ul>
        {left.map(({ itemId, number, title, kind, passedOver = [] }) => (
          <li key={itemId}>
            {number}. <span lang="pl">{title}</span>
            <ul>
              {passedOver.map(({ step, basis }) => (
                <li key={step}>
                  {t(`itemStep.${step}`, { context: kind })} ({basis ?? t('stepsPassedOver.custom')})
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
