import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../../web-shared/src/i18n/format.js';
import { useDesk } from '../desk-context.js';

/** L-03: how long the own speeches took, and what is left to the club where the statut limits it. */
export function OwnTime() {
  const { t } = useTranslation('floor');
  const { speakingTime, speaking } = useDesk().own;
  const { itemMs, sessionMs } = speakingTime;
  // These figures count ended speeches; during the own one the clock speaks of the club.
  const clubLeftMs = speaking ? null : speakingTime.clubLeftMs;
  if (sessionMs === 0 && clubLeftMs === null) return null;
  const club =
    clubLeftMs === null
      ? null
      : clubLeftMs > 0
        ? t('times.clubLeft', { span: formatSpan(clubLeftMs) })
        : t('times.clubSpent');
  return (
    <p className="k-soft k-small k-figures">
      {sessionMs > 0 && t('times.own', { item: formatSpan(itemMs), session: formatSpan(sessionMs) })} {club}
    </p>
  );
}
