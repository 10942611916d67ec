import { useTranslation } from 'react-i18next';
import { attendanceFile, collectiveFile, logFile } from '../data/results.js';
import { FileLinks } from './file-links.js';

interface SessionFilesProps {
  sessionId: string;
  hasVotings: boolean;
  /** A committee has a sitting. */
  isCommittee: boolean;
}

/** The session as files: the collective list of §11.3 in both layouts and as open data, the list of those present, the log. */
export function SessionFiles({ sessionId, hasVotings, isCommittee }: SessionFilesProps) {
  const { t } = useTranslation('office');
  return (
    <section className="k-panel o-files">
      <h2 className="o-part">{t('results.files')}</h2>
      {hasVotings && <FileLinks title={t('results.collective')} address={(file) => collectiveFile(sessionId, file)} />}
      <FileLinks
        title={t(isCommittee ? 'results.otherOfSitting' : 'results.other')}
        more={[
          { text: t('results.attendance'), href: attendanceFile(sessionId) },
          { text: t('results.log'), href: logFile(sessionId) },
        ]}
      />
    </section>
  );
}
