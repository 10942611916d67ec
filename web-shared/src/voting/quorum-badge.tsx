import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';

export interface QuorumFigures {
  /** By the attendance register, not by connections (S-23). */
  present: number;
  statutorySize: number;
  required: number;
}

/** always in sight; below the requirement it says `BRAK KWORUM` as well. */
export function QuorumBadge({ present, statutorySize, required }: QuorumFigures) {
  const { t } = useTranslation('shared');
  const met = present >= required;
  return (
    <span className={met ? 'k-quorum' : 'k-quorum k-quorum--lost'}>
      <Icon name={met ? 'person' : 'warning'} />
      <span className="k-figures">
        {!met && <strong>{t('quorum.lost')}</strong>}
        {t('quorum.met', { present, statutorySize, required })}
      </span>
    </span>
  );
}
