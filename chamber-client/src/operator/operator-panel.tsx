import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';
import { ClosedPartReminder } from '../steering/openness/closed-part-now.js';
import { SteeringProvider } from '../steering/orders/steering-context.js';
import { SessionBar } from '../steering/session/session-bar.js';
import { WideShot } from './elections/wide-shot.js';
import { OperatorTabs } from './operator-tabs.js';
import { SeatSenior } from './presiding/seat-senior.js';

/** /chamber/:sessionId/operator: attendance, seats, desks, screens, and steering where the authority table allows. */
export function OperatorPanel({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('operator');
  const live = useLiveSession<OperatorView>(sessionId, 'operator');
  const { view } = live;
  const frame = { sessionId, live, place: 'operator', pageTitle: t('title') } as const;
  if (!view) {
    return (
      <ChamberShell {...frame}>
        <h1 className="k-visually-hidden">{t('title')}</h1>
        <Loading label={t('entering')} />
      </ChamberShell>
    );
  }
  return (
    <SteeringProvider live={live} view={view}>
      <ChamberShell {...frame} band={<SessionBar />}>
        <h1 className="k-visually-hidden">{t('title')}</h1>
        <WideShot view={view} />
        <SeatSenior />
        <ClosedPartReminder />
        <OperatorTabs sessionId={sessionId} view={view} />
      </ChamberShell>
    </SteeringProvider>
  );
}
