import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { formatDate, formatHour } from '../../../web-shared/src/i18n/format.js';
import { FitBox } from '../fit/fit-box.js';

/** S-26 a break with its end, S-14 the time between two sittings. */
export function RecessScene({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const { recess, adjournedUntil } = view;
  const until = adjournedUntil
    ? t('recess.adjournedUntil', { date: formatDate(adjournedUntil) })
    : recess?.resumeAt
      ? t('recess.resumeAt', { time: formatHour(recess.resumeAt) })
      : null;
  return (
    <FitBox maxVmin={11} minVmin={4.4} className="wall-centre wall-recess">
      <h1>{t(view.header.status === 'adjourned' ? 'recess.adjourned' : 'recess.title')}</h1>
      {until && <p className="wall-recess__until k-figures">{until}</p>}
      {recess?.reason && (
        <p className="wall-recess__reason" lang="pl">
          {recess.reason}
        </p>
      )}
    </FitBox>
  );
}
