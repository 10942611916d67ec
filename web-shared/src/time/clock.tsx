import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../i18n/format.js';
import { useServerNow } from './use-server-now.js';

/** The one clock of the council (G-07): hub time in Europe/Warsaw. */
export function Clock({ offsetMs, withDate = false }: { offsetMs: number; withDate?: boolean }) {
  const { t } = useTranslation('shared');
  const now = useServerNow(offsetMs);
  return (
    <time className="k-clock k-figures" dateTime={new Date(now).toISOString()}>
      <span className="k-visually-hidden">{t('time.clock')}: </span>
      {withDate && <span className="k-clock__date">{formatDate(now)}</span>}
      <span className="k-clock__time">{formatTime(now)}</span>
    </time>
  );
}
