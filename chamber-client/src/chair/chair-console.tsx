import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { ChairView } from '../../../protocol/src/views/views.js';
import { type LiveSession, useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { useBallotCasting } from '../ballot/use-ballot-casting.js';
import { ConnectionNotices } from '../desk/notices/connection-notices.js';
import { LateBallot } from '../desk/voting/late-ballot.js';
import { SteeringProvider } from '../steering/orders/steering-context.js';
import { SessionBar } from '../steering/session/session-bar.js';
import { ConductPanel } from '../steering/stage/conduct-panel.js';
import { ChairBallot } from './chair-ballot.js';

/** /chamber/:sessionId/chair: the presider leads the session and votes on one screen, by pointer or by keyboard alone. */
export function ChairConsole({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('steering');
  const live = useLiveSession<ChairView>(sessionId, 'chair');
  const { view, own } = live;
  const frame = { sessionId, live, place: 'chair', pageTitle: t('chair.title') } as const;
  // S-10: whoever handed over goes on at the desk, which says who presides and leads back.
  if (own && !own.me.roles.some((role) => role === 'chair' || role === 'operator'))
    return <Navigate to={`/${sessionId}/desk`} replace />;
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
        <Conducting sessionId={sessionId} live={live} view={view} />
      </ChamberShell>
    </SteeringProvider>
  );
}

/** Leading and the own vote: a vote in hand stays in hand whatever the console shows meanwhile. */
function Conducting({ sessionId, live, view }: { sessionId: string; live: LiveSession<ChairView>; view: ChairView }) {
  const { me } = useSignedIn();
  const { voting } = view;
  const votingId = voting?.votingId ?? null;
  const casting = useBallotCasting({ sessionId, personId: me.personId, votingId, live });
  return (
    <ConductPanel
      ownBallot={voting?.status === 'open' && <ChairBallot key={voting.votingId} voting={voting} casting={casting} />}
      notices={
        <>
          {/* Being offline is said beside the next step. */}
          {live.notice?.code === 'newer-desk' && <ConnectionNotices notice={live.notice} status="connected" />}
          {casting.late && <LateBallot late={casting.late} onDismiss={casting.forgetLate} />}
        </>
      }
    />
  );
}
