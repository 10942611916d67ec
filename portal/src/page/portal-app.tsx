import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { ErrorBoundary } from '../../../web-shared/src/status/error-boundary.js';
import { CommitteePage } from '../committees/committee-page.js';
import { NotFoundPage } from '../failures/not-found-page.js';
import { PageFrame } from '../frame/page-frame.js';
import { HomePage } from '../home/home-page.js';
import { InterpellationPage } from '../interpellations/interpellation-page.js';
import { InterpellationsPage } from '../interpellations/interpellations-page.js';
import { SessionPage } from '../live/session-page.js';
import { LogPage } from '../log/log-page.js';
import { SessionsPage } from '../sessions/sessions-page.js';
import { SpeechesPage } from '../speeches/speeches-page.js';
import { AccessibilityPage } from '../statements/accessibility-page.js';
import { PrivacyPage } from '../statements/privacy-page.js';
import { VotingPage } from '../voting/voting-page.js';
import type { Page } from './page-data.js';

/** One whole page; the same tree on the server and in the browser. */
export function PortalApp({ page, texts }: { page: Page; texts: i18n }) {
  return (
    <I18nextProvider i18n={texts}>
      <PageFrame page={page}>
        <ErrorBoundary>
          <PageContent page={page} />
        </ErrorBoundary>
      </PageFrame>
    </I18nextProvider>
  );
}

function PageContent({ page }: { page: Page }) {
  const { data } = page;
  switch (data.page) {
    case 'home':
      return <HomePage data={data} councilName={page.councilName} reloading={page.reloading} />;
    case 'sessions':
      return <SessionsPage data={data} />;
    case 'session':
      return <SessionPage data={data} reloading={page.reloading} />;
    case 'voting':
      return <VotingPage data={data} />;
    case 'speeches':
      return <SpeechesPage data={data} />;
    case 'log':
      return <LogPage data={data} />;
    case 'interpellations':
      return <InterpellationsPage data={data} training={page.training} />;
    case 'interpellation':
      return <InterpellationPage data={data} />;
    case 'committee':
      return <CommitteePage data={data} />;
    case 'privacy':
      return <PrivacyPage />;
    case 'accessibility':
      return <AccessibilityPage councilName={page.councilName} publicUrl={page.publicUrl} />;
    case 'not-found':
      return <NotFoundPage />;
  }
}
