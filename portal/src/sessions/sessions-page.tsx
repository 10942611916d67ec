import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import type { PageOf } from '../page/page-data.js';
import { SessionCard } from './session-card.js';
import { orderSessions } from './session-order.js';

/** All sessions: those that sit, those convened, those that are over; sittings of committees apart (K-08). */
export function SessionsPage({ data }: { data: PageOf<'sessions'> }) {
  const { t } = useTranslation('portal');
  const { live, upcoming, past } = orderSessions(data.sessions.filter(({ committees }) => !committees));
  const sittings = orderSessions(data.sessions.filter(({ committees }) => committees));
  const ofCommittees = [...sittings.live, ...sittings.upcoming, ...sittings.past];
  return (
    <>
      <h1>{t('sessions.title')}</h1>
      {data.sessions.length === 0 ? (
        <EmptyState icon="clock" title={t('sessions.empty')} text={t('sessions.emptyText')} />
      ) : (
        <>
          {live.length > 0 && <SessionList heading={t('sessions.live')} sessions={live} />}
          <SessionList heading={t('sessions.upcoming')} sessions={upcoming} none={t('sessions.noneUpcoming')} />
          <SessionList heading={t('sessions.past')} sessions={past} none={t('sessions.nonePast')} />
          {ofCommittees.length > 0 && <SessionList heading={t('sessions.ofCommittees')} sessions={ofCommittees} />}
        </>
      )}
    </>
  );
}

interface SessionListProps {
  heading: string;
  sessions: readonly SessionSummary[];
  /** Said instead of an empty list. */
  none?: string;
}

function SessionList({ heading, sessions, none }: SessionListProps) {
  return (
    <section className="portal-section">
      <h2>{heading}</h2>
      {sessions.length === 0 ? (
        <p className="k-soft">{none}</p>
      ) : (
        <ul className="portal-sessions">
          {sessions.map((session) => (
            <SessionCard key={session.sessionId} session={session} />
          ))}
        </ul>
      )}
    </section>
  );
}
