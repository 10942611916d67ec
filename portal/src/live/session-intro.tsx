import { useTranslation } from 'react-i18next';
import type { HeaderPart } from '../../../protocol/src/views/parts.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { longDate } from '../page/long-date.js';
import { SessionState } from '../sessions/session-state.js';

/** Title, day, place and state of a session. */
export function SessionIntro({ header, headingLevel = 1 }: { header: HeaderPart; headingLevel?: 1 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  const { t, i18n } = useTranslation('portal');
  return (
    <>
      <Heading lang="pl">{header.title}</Heading>
      <p className="portal-session-intro">
        <SessionState status={header.status} />
        <span>{t('sessions.at', { date: longDate(i18n.language, header.date), time: header.time })}</span>
        <span lang="pl">{header.place}</span>
      </p>
      {header.status === 'convened' && <p>{t('session.notBegun')}</p>}
      {header.status === 'closed' && header.closedAt && (
        <p>{t('session.closed', { time: formatDateTime(header.closedAt) })}</p>
      )}
    </>
  );
}
