import { useTranslation } from 'react-i18next';
import { closedPartNow } from '../../../../protocol/src/views/closed-part-now.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useSteering } from '../orders/steering-context.js';

/** S-27: in sight as long as the public is out. */
export function ClosedPartNow() {
  const { t } = useTranslation('openness');
  const part = closedPartNow(useSteering().view.closedParts);
  if (!part) return null;
  return (
    <Notice tone="warning">
      <strong>{t('now.title', { time: formatHour(part.startedAt) })}</strong>
      <p className="openness-text" lang="pl">
        {t('now.basis', { basis: part.basis })}
      </p>
      <p className="openness-text">{t('now.votes')}</p>
    </Notice>
  );
}

/** In one line, beside whatever the operator looks at: cameras and microphones of the hall are theirs to see to. */
export function ClosedPartReminder() {
  const { t } = useTranslation('openness');
  const part = closedPartNow(useSteering().view.closedParts);
  return part && <Notice tone="warning">{t('now.reminder', { time: formatHour(part.startedAt) })}</Notice>;
}
