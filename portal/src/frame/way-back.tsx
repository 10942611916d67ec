import { useTranslation } from 'react-i18next';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { SessionNames } from '../page/page-data.js';
import { sessionName } from '../page/session-name.js';

/** The way back from a page of one session: sessions › this session. */
export function WayBack({
  session,
}: {
  session?: Pick<SessionNames, 'sessionId' | 'roman' | 'title' | 'ofCommittees'>;
}) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <nav className="portal-way-back" aria-label={t('nav.here')}>
      <ol>
        <li>
          <a href={address(addresses.sessions)}>{t('nav.sessions')}</a>
        </li>
        {session && (
          <li>
            <a href={address(addresses.session(session.sessionId))}>{sessionName(t, session)}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
