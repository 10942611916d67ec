import { useTranslation } from 'react-i18next';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import { longDate } from '../page/long-date.js';
import { SessionState } from './session-state.js';

/** One session in a list: number, day, place, state. */
export function SessionCard({ session }: { session: SessionSummary }) {
  const { t, i18n } = useTranslation('portal');
  const address = usePageAddress();
  const { sessionId, title, date, time, place, status, training, votings, committees } = session;
  return (
    <li className="portal-session">
      <h3 className="portal-session__title">
        <a lang="pl" href={address(addresses.session(sessionId))}>
          {title}
        </a>
      </h3>
      <p className="portal-session__when">
        {t('sessions.at', { date: longDate(i18n.language, date), time })}
        <span className="k-soft">
          {' · '}
          <span lang="pl">{place}</span>
        </span>
      </p>
      {committees && (
        <p className="k-soft" lang="pl">
          {committees.join(', ')}
        </p>
      )}
      <p className="portal-session__marks">
        <SessionState status={status} ofCommittees={committees !== undefined} />
        {votings > 0 && <span>{t('sessions.votings', { count: votings })}</span>}
        {training && <strong className="portal-mark portal-mark--training">{t('trainingMark')}</strong>}
      </p>
    </li>
  );
}
