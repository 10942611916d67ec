import { useTranslation } from 'react-i18next';
import type { ChairView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';
import { SteeringProvider } from '../steering/orders/steering-context.js';
import { SessionBar } from '../steering/session/session-bar.js';
import { ConductPanel } from '../steering/stage/conduct-panel.js';

/** /chamber/:sessionId/chair: the presider leads the session and votes on one screen, by pointer or by keyboard alone. */
export function ChairConsole({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('steering');
  const live = useLiveSession<ChairView>(sessionId, 'chair');
  const { view } = live;
  const frame = { sessionId, live, place: 'chair', pageTitle: t('chair.title') } as const;
  if (!view) {
    return (
      <ChamberShell {...frame}>
        <h1 className="k-visually-hidden">{t('chair.title')}</h1>
        <Loading label={t('chair.entering')} />
      </ChamberShell>
    );
  }
  return (
    <SteeringProvider live={live} view={view}>
      <ChamberShell {...frame} band={<SessionBar />}>
        <h1 className="k-visually-hidden">{t('chair.title')}</h1>
        <ConductPanel />
      </ChamberShell>
    </SteeringProvider>
  );
}
