import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Route, Routes, useParams } from 'react-router';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { EmptyState, Loading } from '../../../web-shared/src/status/page-states.js';
import { CouncillorDesk } from '../desk/councillor-desk.js';
import { PlaceFinder } from './place-finder.js';
import { CurrentSession, SessionChoice } from './session-choice.js';
import { SignInGate } from './sign-in-gate.js';

const ChairConsole = lazy(async () => ({ default: (await import('../chair/chair-console.js')).ChairConsole }));
const OperatorPanel = lazy(async () => ({ default: (await import('../operator/operator-panel.js')).OperatorPanel }));
const OwnInterpellationsPage = lazy(async () => ({
  default: (await import('../interpellations/own-interpellations-page.js')).OwnInterpellationsPage,
}));

/** The addresses below /chamber. */
export function ChamberApp() {
  return (
    <SignInGate>
      <Suspense fallback={<Waiting />}>
        <Routes>
          <Route index element={<CurrentSession />} />
          <Route path="interpellations" element={<OwnInterpellationsPage />} />
          <Route path="sessions" element={<SessionChoice />} />
          <Route path=":sessionId" element={<OfSession>{(id) => <PlaceFinder sessionId={id} />}</OfSession>} />
          <Route path=":sessionId/desk" element={<OfSession>{(id) => <CouncillorDesk sessionId={id} />}</OfSession>} />
          <Route path=":sessionId/chair" element={<OfSession>{(id) => <ChairConsole sessionId={id} />}</OfSession>} />
          <Route
            path=":sessionId/operator"
            element={<OfSession>{(id) => <OperatorPanel sessionId={id} />}</OfSession>}
          />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </SignInGate>
  );
}

/** Another session is another screen: nothing of the one before stays. */
function OfSession({ children }: { children: (sessionId: string) => ReactNode }) {
  const { sessionId = '' } = useParams();
  return <div key={sessionId}>{children(sessionId)}</div>;
}

function Waiting() {
  return (
    <main className="chamber-page">
      <Loading />
    </main>
  );
}

function NotFound() {
  const { t } = useTranslation('app');
  return (
    <main className="chamber-page">
      <EmptyState
        isPage
        title={t('notFound.title')}
        action={
          <Link className={buttonClass('primary')} to="/">
            {t('notFound.action')}
          </Link>
        }
      />
    </main>
  );
}
