import { createBrowserRouter, Outlet, ScrollRestoration, useRouteError } from 'react-router';
import { CommitteePapersPage } from '../council/committees/papers/papers-page.js';
import { CouncilPage } from '../council/council-page.js';
import { NewTermPage } from '../council/term/new-term-page.js';
import { DebatePage } from '../debate/debate-page.js';
import { HallPage } from '../halls/hall-page.js';
import { HallsPage } from '../halls/halls-page.js';
import { HomePage } from '../home/home-page.js';
import { InterpellationPage } from '../interpellations/interpellation-page.js';
import { InterpellationsPage } from '../interpellations/interpellations-page.js';
import { PeoplePage } from '../people/people-page.js';
import { PresencePage } from '../presence/presence-page.js';
import { PresenceSummaryPage } from '../presence/summary-page.js';
import { DraftsPage } from '../received-drafts/drafts-page.js';
import { ResultsPage } from '../results/results-page.js';
import { VotingPage } from '../results/voting-page.js';
import { NewSessionPage } from '../sessions/new-session/new-session-page.js';
import { NewSittingPage } from '../sessions/new-session/new-sitting-page.js';
import { SessionPage } from '../sessions/session-page.js';
import { SessionsPage } from '../sessions/sessions-page.js';
import { StatutPage } from '../statut/statut-page.js';
import { NotFoundPage } from './not-found-page.js';
import { SignInGate } from './sign-in-gate.js';

/** The addresses below /office. */
export function createOfficeRouter() {
  return createBrowserRouter(
    [
      {
        element: (
          <SignInGate>
            <ScrollRestoration />
            <Outlet />
          </SignInGate>
        ),
        errorElement: <ToErrorBoundary />,
        children: [
          { index: true, element: <HomePage /> },
          { path: 'council', element: <CouncilPage /> },
          { path: 'council/new', element: <NewTermPage /> },
          { path: 'council/:termId', element: <CouncilPage /> },
          { path: 'council/:termId/statut', element: <StatutPage /> },
          { path: 'council/:termId/committees/:committeeId/papers', element: <CommitteePapersPage /> },
          { path: 'people', element: <PeoplePage /> },
          { path: 'drafts', element: <DraftsPage /> },
          { path: 'sessions', element: <SessionsPage /> },
          { path: 'sessions/new', element: <NewSessionPage /> },
          { path: 'sessions/new-sitting', element: <NewSittingPage /> },
          { path: 'sessions/:sessionId', element: <SessionPage /> },
          { path: 'sessions/:sessionId/debate', element: <DebatePage /> },
          { path: 'interpellations', element: <InterpellationsPage /> },
          { path: 'interpellations/:id', element: <InterpellationPage /> },
          { path: 'halls', element: <HallsPage /> },
          { path: 'halls/:hallId', element: <HallPage /> },
          { path: 'presence', element: <PresenceSummaryPage /> },
          { path: 'sessions/:sessionId/presence', element: <PresencePage /> },
          { path: 'sessions/:sessionId/results', element: <ResultsPage /> },
          { path: 'sessions/:sessionId/results/:no', element: <VotingPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
    { basename: '/office' },
  );
}

/** A defect of a page goes on to the application's one net. */
function ToErrorBoundary(): never {
  throw useRouteError();
}
