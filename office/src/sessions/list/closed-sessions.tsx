import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SessionSummary } from '../../../../protocol/src/http/sessions.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { dayText } from '../session-days.js';

const pageSize = 20;

/** Sessions that are over, the newest first, with the way to their results. */
export function ClosedSessions({ sessions }: { sessions: readonly SessionSummary[] }) {
  const { t } = useTranslation('office');
  const columns: Column<SessionSummary>[] = [
    {
      id: 'title',
      header: t('sessions.one'),
      cell: ({ sessionId, title, training }) => (
        <>
          <Link to={`/sessions/${sessionId}`}>{title}</Link>
          {training && <span className="o-under">{t('sessions.training')}</span>}
        </>
      ),
      sortValue: ({ number }) => number,
    },
    { id: 'date', header: t('header.date'), cell: ({ date }) => dayText(date), sortValue: ({ date }) => date },
    {
      id: 'votings',
      header: t('sessions.votings'),
      cell: ({ votings }) => votings,
      sortValue: ({ votings }) => votings,
      align: 'end',
    },
    {
      id: 'results',
      header: t('sessions.results'),
      cell: ({ sessionId, title }) => (
        <Link to={`/sessions/${sessionId}/results`}>
          {t('sessions.toResults')}
          <span className="k-visually-hidden">: {title}</span>
        </Link>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('sessions.closed')}
      columns={columns}
      rows={sessions}
      rowKey={({ sessionId }) => sessionId}
      initialSort={{ columnId: 'date', direction: 'descending' }}
      pageSize={pageSize}
    />
  );
}
