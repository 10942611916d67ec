import { useTranslation } from 'react-i18next';
import type { HallView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';

/** /chamber/:sessionId/desk: what one councillor or guest sees and does during the session. */
export function CouncillorDesk({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('desk');
  const live = useLiveSession<HallView>(sessionId, 'hall');
  return (
    <ChamberShell sessionId={sessionId} live={live} place="desk" pageTitle={t('title')}>
      <h1 className="k-visually-hidden">{t('title')}</h1>
      <Loading />
    </ChamberShell>
  );
}
