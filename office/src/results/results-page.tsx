import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { VotingSummary } from '../../../protocol/src/views/parts.js';
import { AgendaChanges } from '../../../web-shared/src/agenda/agenda-changes.js';
import { CommitteeOfResult } from '../../../web-shared/src/committees/committee-of-result.js';
import { statusText } from '../../../web-shared/src/committees/status-text.js';
import { StepsPassedOver } from '../../../web-shared/src/conduct/steps-passed-over.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { Icon, type IconName } from '../../../web-shared/src/icon/icon.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { numbersLine } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useMeeting } from '../data/meetings.js';
import { usePublicMoment, useVotings } from '../data/results.js';
import { dayText } from '../sessions/session-days.js';
import { LegalPathsNote } from './legal-paths-note.js';
import { OpennessNotePanel } from './openness-note-panel.js';
import { SessionFiles } from './session-files.js';

const pageSize = 50;

/** /sessions/:sessionId/results: every counted vote, and the lists as files. */
export function ResultsPage() {
  const { t } = useTranslation('office');
  const { sessionId = '' } = useParams();
  const { data: meeting } = useMeeting(sessionId);
  const isSitting = meeting?.status !== 'closed';
  const query = useVotings(sessionId, isSitting);
  const { data: moment } = usePublicMoment(sessionId, isSitting);
  return (
    <OfficePage
      title={t('results.title')}
      training={meeting?.training}
      back={{ to: `/sessions/${sessionId}`, text: meeting?.header.title ?? t('sessions.untitled') }}
    >
      {meeting && (
        <p className="o-lead">
          {meeting.header.title}, {dayText(meeting.header.date)} ·{' '}
          {statusText(t, meeting.status, meeting.committeeIds !== undefined)}
        </p>
      )}
      <Loaded query={query}>
        {(votings) => (
          <>
            {meeting?.status === 'closed' && <LegalPathsNote sessionId={sessionId} />}
            <SessionFiles
              sessionId={sessionId}
              hasVotings={votings.length > 0}
              isCommittee={meeting?.committeeIds !== undefined}
            />
            {moment && <OpennessNotePanel title={moment.header.title} parts={moment.closedParts} />}
            {moment && <AgendaChanges changes={moment.agenda.changes} open />}
            {moment && <StepsPassedOver items={moment.agenda.items} />}
            <section>
              <h2>{t('results.votings')}</h2>
              {votings.length === 0 ? (
                <EmptyState icon="document" title={t('results.none')} text={t('results.noneText')} />
              ) : (
                <VotingsTable sessionId={sessionId} votings={votings} />
              )}
            </section>
          </>
        )}
      </Loaded>
    </OfficePage>
  );
}

function VotingsTable({ sessionId, votings }: { sessionId: string; votings: readonly VotingSummary[] }) {
  const { t } = useTranslation('office');
  const columns: Column<VotingSummary>[] = [
    { id: 'no', header: t('results.no'), cell: ({ no }) => no, sortValue: ({ no }) => no, align: 'end' },
    {
      id: 'subject',
      header: t('results.subject'),
      cell: (voting) => (
        <Link to={`/sessions/${sessionId}/results/${voting.no}`}>
          <CommitteeOfResult result={voting} />
          {voting.subject}
        </Link>
      ),
      sortValue: ({ subject }) => subject,
    },
    {
      id: 'outcome',
      header: t('results.outcome'),
      cell: (voting) => (
        <>
          <span className="o-told">
            <Icon name={iconOf(voting)} />
            {resultText(t, voting, voting.outcome)}
          </span>
          <span className="o-under">{numbersLine(t, voting.tally)}</span>
        </>
      ),
      sortValue: ({ outcome }) => outcome,
    },
    {
      id: 'closed',
      header: t('results.closedAt'),
      cell: ({ closedAt }) => <span className="k-figures">{formatHour(closedAt)}</span>,
      sortValue: ({ closedAt }) => closedAt,
    },
  ];
  return (
    <DataTable
      caption={t('results.votings')}
      columns={columns}
      rows={votings}
      rowKey={({ votingId }) => votingId}
      rowHeader="subject"
      initialSort={{ columnId: 'no', direction: 'ascending' }}
      pageSize={pageSize}
    />
  );
}

/** What was annulled, repeated or void decides nothing. */
function iconOf({ outcome, status }: VotingSummary): IconName {
  if (status === 'void' || status === 'repeated') return 'slash';
  return outcome === 'adopted' ? 'check' : 'cross';
}
