import { useTranslation } from 'react-i18next';
import { attendanceFile, collectiveFile, logFile } from '../data/results.js';
import { FileLinks } from './file-links.js';

/** The session as files: the collective list of §11.3 in both layouts and as open data, the list of those present, the log. */
export function SessionFiles({ sessionId, hasVotings }: { sessionId: string; hasVotings: boolean }) {
  const { t } = useTranslation('office');
  return (
    <section className="k-panel o-files">
      <h2 className="o-part">{t('results.files')}</h2>
      {hasVotings && <FileLinks title={t('results.collective')} address={(file) => collectiveFile(sessionId, file)} />}
      <FileLinks
        title={t('results.other')}
        more={[
          { text: t('results.attendance'), href: attendanceFile(sessionId) },
          { text: t('results.log'), href: logFile(sessionId) },
        ]}
      />
    </section>
  );
}
