import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { buttonClass } from '../../../../web-shared/src/actions/button.js';
import { statusText } from '../../../../web-shared/src/committees/status-text.js';
import { hallAddress } from '../session-addresses.js';
import { dayText, isDraft } from '../session-days.js';

/** Sessions that are not over, each with its next step. */
export function SessionCards({ sessions }: { sessions: readonly SessionSummary[] }) {
  return (
    <ul className="o-cards">
      {sessions.map((session) => (
        <li key={session.sessionId} className="k-panel o-card">
          <SessionFacts session={session} />
          <SessionStep session={session} />
        </li>
      ))}
    </ul>
  );
}

/** Title, day, place and status in words. */
export function SessionFacts({ session }: { session: SessionSummary }) {
  const { t } = useTranslation('office');
  const { sessionId, title, date, time, place, status, training, committees } = session;
  return (
    <div className="o-card__text">
      <h3 className="o-card__title">
        <Link to={`/sessions/${sessionId}`}>{title}</Link>
      </h3>
      <p>{t('sessions.when', { date: dayText(date), time, place })}</p>
      {committees && <p>{committees.join(', ')}</p>}
      <p className="k-soft">
        {statusText(t, status, committees !== undefined)}
        {training && ` · ${t('sessions.training')}`}
      </p>
    </div>
  );
}

function SessionStep({ session }: { session: SessionSummary }) {
  const { t } = useTranslation('office');
  const { sessionId, title } = session;
  const name = <span className="k-visually-hidden">: {title}</span>;
  if (isDraft(session)) {
    return (
      <Link className={buttonClass('primary')} to={`/sessions/${sessionId}`}>
        {t('sessions.prepare')}
        {name}
      </Link>
    );
  }
  return (
    <a className={buttonClass('primary')} href={hallAddress(sessionId)}>
      {t('sessions.enterHall')}
      {name}
    </a>
  );
}
