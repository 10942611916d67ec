import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { FitBox } from '../fit/fit-box.js';

/** The session is over. */
export function ClosedScene({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const { closedAt } = view.header;
  return (
    <FitBox maxVmin={14} minVmin={4.4} className="wall-centre">
      <h1>{t(view.committees?.length ? 'closed.sitting' : 'closed.title')}</h1>
      {closedAt && <p className="wall-closed__at k-figures">{formatDateTime(closedAt)}</p>}
    </FitBox>
  );
}
