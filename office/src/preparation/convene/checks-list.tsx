import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import type { Check, Step } from './readiness.js';

export interface ChecksListProps {
  title: string;
  checks: readonly Check[];
  blocking?: boolean;
  onGoTo: (step: Step, itemId?: string) => void;
}

/** What is missing or to be seen to, each with the way to where it is mended. */
export function ChecksList({ title, checks, blocking = false, onGoTo }: ChecksListProps) {
  const { t } = useTranslation('office');
  return (
    <section className={blocking ? 'o-checklist o-checklist--blocking' : 'o-checklist'}>
      <h2 className="o-part">{title}</h2>
      <ul>
        {checks.map((check) => (
          <li key={`${check.code} ${check.details.item ?? ''}`}>
            <Icon name={blocking ? 'cross' : 'info'} />
            <span className="o-checklist__text">{t(`check.${check.code}`, check.details)}</span>
            <Button onClick={() => onGoTo(check.step, check.itemId)}>
              {check.itemId ? t('convene.goToItem', check.details) : t(`convene.goTo.${check.step}`)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
