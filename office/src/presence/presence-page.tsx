import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PresenceReport } from '../../../protocol/src/http/presence.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { presenceFile, usePresence } from '../data/presence.js';
import { FileLinks } from '../results/file-links.js';
import { dayText } from '../sessions/session-days.js';
import { PresenceTable } from './presence-table.js';

/** /sessions/:sessionId/presence: who was there, for the settlement of allowances (S-25). */
export function PresencePage() {
  const { t } = useTranslation('office');
  const { sessionId = '' } = useParams();
  const query = usePresence(sessionId);
  const title = query.data?.title ?? t('sessions.untitled');
  return (
    <OfficePage
      title={t('presence.title')}
      training={query.data?.training}
      back={{ to: `/sessions/${sessionId}`, text: title }}
    >
      <Loaded query={query}>{(report) => <Report report={report} />}</Loaded>
    </OfficePage>
  );
}

function Report({ report }: { report: PresenceReport }) {
  const { t } = useTranslation('office');
  const { sessionId, sittings, remoteBasis } = report;
  const files = (['pdf', 'xlsx', 'csv'] as const).map((format) => ({
    text: t(`presence.file.${format}`),
    href: presenceFile(sessionId, format),
  }));
  return (
    <>
      <p className="o-lead">
        {report.title}, {dayText(report.date)}
        {remoteBasis !== null && (
          <>
            <br />
            {t('presence.remoteBasis', { basis: remoteBasis })}
          </>
        )}
      </p>
      {sittings.length === 0 ? (
        <EmptyState icon="person" title={t('presence.none')} text={t('presence.noneText')} />
      ) : (
        <>
          <section className="k-panel o-files">
            <FileLinks title={t('presence.files')} more={files} />
          </section>
          <PresenceTable report={report} />
        </>
      )}
    </>
  );
}
