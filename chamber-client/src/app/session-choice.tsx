import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { z } from 'zod';
import { type SessionSummary, sessionSummary } from '../../../protocol/src/http/sessions.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { statusText } from '../../../web-shared/src/committees/status-text.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { EmptyState, ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';
import { OwnInterpellationsLink } from '../interpellations/own-interpellations-link.js';
import { usePageTitle } from './page-title.js';
import { theCurrentSession, whichCanBeEntered } from './sessions-in-order.js';
import { useSignedIn } from './sign-in-gate.js';

const askAgainMs = 5_000;

/** /chamber: straight into the hall when there is one session to be in, otherwise the list. */
export function CurrentSession() {
  const { data } = useSessions();
  const current = data && theCurrentSession(data);
  return current ? <Navigate to={`/${current.sessionId}`} replace /> : <SessionChoice />;
}

/** /chamber/sessions: all sessions that were convened, the coming ones first; renews itself. */
export function SessionChoice() {
  const { t } = useTranslation('app');
  const { me, signOut } = useSignedIn();
  const { data, error, refetch, isFetching } = useSessions();
  usePageTitle(t('sessions.title'));
  const { current, past } = whichCanBeEntered(data ?? []);
  return (
    <AppShell
      councilName={data?.[0]?.councilName ?? t('product')}
      homeHref="/chamber"
      user={{ fullName: me.fullName, roleText: me.username }}
      onSignOut={signOut}
    >
      <div className="k-row k-row--between">
        <h1>{t('sessions.title')}</h1>
        <OwnInterpellationsLink />
      </div>
      {!data && (error ? null : <Loading />)}
      {error && <ErrorState error={errorText(t, error)} onRetry={() => void refetch()} retrying={isFetching} />}
      {data && current.length === 0 && <EmptyState title={t('sessions.none')} text={t('sessions.noneText')} />}
      {ofCouncil(current).length > 0 && (
        <SessionList title={t('sessions.current')} sessions={ofCouncil(current)} main />
      )}
      {sittings(current).length > 0 && <SessionList title={t('sessions.sittings')} sessions={sittings(current)} main />}
      {ofCouncil(past).length > 0 && <SessionList title={t('sessions.past')} sessions={ofCouncil(past)} />}
      {sittings(past).length > 0 && <SessionList title={t('sessions.pastSittings')} sessions={sittings(past)} />}
    </AppShell>
  );
}

const ofCouncil = (sessions: readonly SessionSummary[]) => sessions.filter(({ committees }) => !committees);
/** K-08: sittings of committees stand apart. */
const sittings = (sessions: readonly SessionSummary[]) => sessions.filter(({ committees }) => committees);

function useSessions() {
  return useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => callApi('/api/sessions', { schema: z.array(sessionSummary), signal }),
    refetchInterval: askAgainMs,
  });
}

function SessionList({
  title,
  sessions,
  main = false,
}: {
  title: string;
  sessions: readonly SessionSummary[];
  main?: boolean;
}) {
  const { t } = useTranslation('app');
  return (
    <section>
      <h2>{title}</h2>
      <ul className="chamber-sessions">
        {sessions.map((session) => (
          <li key={session.sessionId} className="k-panel chamber-session">
            <div>
              <h3 className="chamber-session__title">{session.title}</h3>
              <p className="chamber-session__facts">
                {t('sessions.when', { date: dayText(session.date), time: session.time })}, {session.place}
              </p>
              {session.committees && <p className="chamber-session__facts">{session.committees.join(', ')}</p>}
              <p className="k-soft chamber-session__facts">
                {statusText(t, session.status, session.committees !== undefined)}
                {session.training && ` · ${t('sessions.training')}`}
              </p>
            </div>
            <Link className={buttonClass(main ? 'primary' : 'secondary')} to={`/${session.sessionId}`}>
              {t(main ? 'sessions.enter' : 'sessions.results')}
              <span className="k-visually-hidden">: {session.title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A calendar day of the header, `2026-11-24`, as `24.11.2026`. */
function dayText(day: string): string {
  return day.split('-').reverse().join('.');
}
