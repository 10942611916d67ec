import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { HallView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from './chamber-shell.js';
import { placesOf } from './places.js';

/** Takes a person to their usual place: the chair to the console, the operator to the panel, everybody else to a desk. */
export function PlaceFinder({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('app');
  const live = useLiveSession<HallView>(sessionId, 'hall');
  const [place] = live.own ? placesOf(live.own.me.roles) : [];
  if (place) return <Navigate to={`/${sessionId}/${place}`} replace />;
  return (
    <ChamberShell sessionId={sessionId} live={live} place={null} pageTitle={t('place.finding')}>
      <Loading label={t('place.finding')} />
    </ChamberShell>
  );
}
