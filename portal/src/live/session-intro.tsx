import { useTranslation } from 'react-i18next';
import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { HeaderPart } from '../../../protocol/src/views/parts.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import { longDate } from '../page/long-date.js';
import { SessionState } from '../sessions/session-state.js';

/** Title, day, place and state of a session. */
export function SessionIntro({
  header,
  committees = [],
  headingLevel = 1,
}: {
  header: HeaderPart;
  /** The committees that sit; none at a session of the council. */
  committees?: CommitteesPart | undefined;
  headingLevel?: 1 | 3;
}) {
  const ofCommittees = committees.length > 0;
  const Heading = `h${headingLevel}` as const;
  const { t, i18n } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <>
      <Heading lang="pl">{header.title}</Heading>
      <p className="portal-session-intro">
        <SessionState status={header.status} ofCommittees={ofCommittees} />
        <span>{t('sessions.at', { date: longDate(i18n.language, header.date), time: header.time })}</span>
        <span lang="pl">{header.place}</span>
      </p>
      {ofCommittees && (
        <ul className="portal-session-committees">
          {committees.map(({ committeeId, name }) => (
            <li key={committeeId}>
              <a lang="pl" href={address(addresses.committee(committeeId))}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {ofCommittees && header.status !== 'closed' && (
        <p className="k-soft">{t('committees.residents', { ns: 'shared' })}</p>
      )}
      {header.status === 'convened' && <p>{t(ofCommittees ? 'session.sittingNotBegun' : 'session.notBegun')}</p>}
      {header.status === 'closed' && header.closedAt && (
        <p>{t(ofCommittees ? 'session.sittingClosed' : 'session.closed', { time: formatDateTime(header.closedAt) })}</p>
      )}
    </>
  );
}
