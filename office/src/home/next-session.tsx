import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { statusText } from '../../../web-shared/src/committees/status-text.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { hallAddress, publicAddress } from '../sessions/session-addresses.js';
import { daysBetween, dayText, isDraft, isSitting } from '../sessions/session-days.js';

/** The next session with the one step that leads on. */
export function NextSession({ session, today }: { session: SessionSummary | undefined; today: string }) {
  const { t } = useTranslation('office');
  if (!session) {
    return (
      <EmptyState
        icon="document"
        title={t('home.noSession')}
        text={t('home.noSessionText')}
        action={
          <Link className={buttonClass('primary', 'large')} to="/sessions/new">
            {t('sessions.new')}
          </Link>
        }
      />
    );
  }
  const { sessionId, title, date, time, place, status } = session;
  return (
    <section className="o-next">
      <p className="o-next__label">{t(isSitting(session) ? 'home.sittingNow' : 'home.next')}</p>
      <h2 className="o-next__title">{title}</h2>
      <p className="o-next__when">
        <strong>{t('sessions.when', { date: dayText(date), time, place })}</strong>
        <br />
        {statusText(t, status, session.committees !== undefined)}
        {!isSitting(session) && ` · ${whenText(t, daysBetween(today, date))}`}
      </p>
      <div className="k-row">
        {isDraft(session) ? (
          <Link className={buttonClass('primary', 'large')} to={`/sessions/${sessionId}`}>
            {t('sessions.prepare')}
          </Link>
        ) : (
          <>
            <a className={buttonClass('primary', 'large')} href={hallAddress(sessionId)}>
              {t('sessions.enterHall')}
            </a>
            <Link className={buttonClass('secondary')} to={`/sessions/${sessionId}`}>
              {t(session.committees ? 'home.sittingDetails' : 'home.details')}
            </Link>
            <a className={buttonClass('secondary')} href={publicAddress(sessionId)}>
              {t('sessions.publicPage')}
            </a>
          </>
        )}
      </div>
    </section>
  );
}

function whenText(t: TFunction, days: number): string {
  if (days === 0) return t('home.today', { ns: 'office' });
  if (days === 1) return t('home.tomorrow', { ns: 'office' });
  return days > 0 ? t('home.inDays', { count: days, ns: 'office' }) : t('home.dayPassed', { ns: 'office' });
}
