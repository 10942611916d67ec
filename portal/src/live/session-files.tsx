import { useTranslation } from 'react-i18next';
import { addresses, publicFiles, usePageAddress } from '../page/addresses.js';

interface SessionFilesProps {
  sessionId: string;
  hasBegun: boolean;
  hasResults: boolean;
}

/** Downloads of a session: named lists, attendance, and the way to recount everything. */
export function SessionFiles({ sessionId, hasBegun, hasResults }: SessionFilesProps) {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <section className="portal-section">
      <h2>{t('session.files')}</h2>
      <ul className="portal-files">
        {hasResults && (
          <li>
            {t('session.namedList')}:{' '}
            <FileLinks
              links={[
                ['PDF', publicFiles.namedList(sessionId, 'pdf')],
                ['CSV', publicFiles.namedList(sessionId, 'csv')],
                ['JSON', publicFiles.namedList(sessionId, 'json')],
              ]}
            />
          </li>
        )}
        {hasBegun && (
          <li>
            {t('session.attendanceList')}: <FileLinks links={[['PDF', publicFiles.attendance(sessionId)]]} />
          </li>
        )}
        {hasBegun && (
          <li>
            <a href={address(addresses.speeches(sessionId))}>{t('speeches.link')}</a>:{' '}
            <FileLinks
              links={[
                ['CSV', publicFiles.speeches(sessionId, 'csv')],
                ['JSON', publicFiles.speeches(sessionId, 'json')],
              ]}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

/** One thing in several formats: `PDF · CSV · JSON`. */
export function FileLinks({ links }: { links: readonly (readonly [format: string, href: string])[] }) {
  return (
    <span className="portal-file-links">
      {links.map(([format, href]) => (
        <a key={format} href={href}>
          {format}
        </a>
      ))}
    </span>
  );
}
