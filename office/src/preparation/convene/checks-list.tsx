import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { wordingOf } from '../agenda/agenda-body.js';
import type { Check, Step } from './readiness.js';

/** A whole agenda without drafts must not push the next step out of sight. */
const shownChecks = 8;

export interface ChecksListProps {
  title: string;
  checks: readonly Check[];
  blocking?: boolean;
  isCommittee: boolean;
  onGoTo: (step: Step, itemId?: string) => void;
}

/** What is missing or to be seen to, each with the way to where it is mended. */
export function ChecksList({ title, checks, blocking = false, isCommittee, onGoTo }: ChecksListProps) {
  const { t } = useTranslation('office');
  const [whole, setWhole] = useState(false);
  const shown = whole ? checks : checks.slice(0, shownChecks);
  const hidden = checks.length - shown.length;
  return (
    <section className={blocking ? 'o-checklist o-checklist--blocking' : 'o-checklist'}>
      <h2 className="o-part">{title}</h2>
      <ul>
        {shown.map((check) => (
          <li key={`${check.code} ${check.details.item ?? ''}`}>
            <Icon name={blocking ? 'cross' : 'info'} />
            <span className="o-checklist__text">
              {t(`check.${check.code}`, { ...check.details, ...wordingOf(isCommittee) })}
            </span>
            <Button onClick={() => onGoTo(check.step, check.itemId)}>
              {check.itemId ? t('convene.goToItem', check.details) : t(`convene.goTo.${check.step}`)}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={() => setWhole(true)}>{t('convene.more', { count: hidden })}</Button>}
    </section>
  );
}
