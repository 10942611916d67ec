import { useTranslation } from 'react-i18next';
import type { ChairView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';

/** /chamber/:sessionId/chair: presiding over the session. */
export function ChairConsole({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('app');
  const live = useLiveSession<ChairView>(sessionId, 'chair');
  return (
    <ChamberShell sessionId={sessionId} live={live} place="chair" pageTitle={t('place.chair')}>
      <h1>{t('place.chair')}</h1>
      <Loading />
    </ChamberShell>
  );
}
