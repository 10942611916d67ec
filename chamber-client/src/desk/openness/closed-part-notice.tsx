import { useTranslation } from 'react-i18next';
import { closedPartNow } from '../../../../protocol/src/views/closed-part-now.js';
import { formatHour } from '../../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useDesk } from '../desk-context.js';

/** S-27: those inside know that the public is out, and why. */
export function ClosedPartNotice() {
  const { t } = useTranslation('openness');
  const part = closedPartNow(useDesk().view.closedParts);
  if (!part) return null;
  return (
    <Notice tone="warning">
      <strong>{t('now.title', { time: formatHour(part.startedAt) })}</strong>
      <p className="openness-text">
        {t('now.desk')} <span lang="pl">{t('now.basis', { basis: part.basis })}</span>
      </p>
    </Notice>
  );
}
