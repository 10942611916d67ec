import { useTranslation } from 'react-i18next';
import type { OperatorView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';

/** /chamber/:sessionId/operator: attendance, seats, desks, screens, and steering where the authority table allows. */
export function OperatorPanel({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('operator');
  const live = useLiveSession<OperatorView>(sessionId, 'operator');
  return (
    <ChamberShell sessionId={sessionId} live={live} place="operator" pageTitle={t('title')}>
      <h1 className="k-visually-hidden">{t('title')}</h1>
      <Loading label={t('entering')} />
    </ChamberShell>
  );
}
