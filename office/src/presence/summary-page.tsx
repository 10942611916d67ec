import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import type { PresenceSummary } from '../../../protocol/src/http/presence.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { EmptyState, Loading } from '../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { RegisterTerm } from '../council/term/register-term.js';
import { useChosenTerm } from '../council/term/use-chosen-term.js';
import { summaryFile, usePresenceSummary } from '../data/presence.js';
import { FileLinks } from '../results/file-links.js';

type Line = PresenceSummary['lines'][number];

/** /presence: who sat in the sessions of a month, for its allowances. */
export function PresenceSummaryPage() {
  const { t } = useTranslation('office');
  const today = localDay(new Date().toISOString());
  const [period, setPeriod] = useState({ from: `${today.slice(0, 8)}01`, to: today });
  const { term } = useChosenTerm();
  const reversed = period.to < period.from;
  return (
    <OfficePage title={t('presence.summary')} back={{ to: '/sessions', text: t('sessions.title') }}>
      <RegisterTerm />
      <div className="o-pair">
        <TextField
          label={t('presence.from')}
          type="date"
          value={period.from}
          onChange={(from) => setPeriod({ ...period, from })}
        />
        <TextField
          label={t('presence.to')}
          type="date"
          value={period.to}
          onChange={(to) => setPeriod({ ...period, to })}
          error={reversed ? t('presence.reversed') : null}
        />
      </div>
      {term ? <Summary termId={term.termId} period={period} /> : <Loading />}
    </OfficePage>
  );
}

function Summary({ termId, period }: { termId: string; period: { from: string; to: string } }) {
  const { t } = useTranslation('office');
  const query = usePresenceSummary(termId, period);
  if (period.to < period.from) return null;
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    text: t(`presence.file.${format}`),
    href: summaryFile(termId, period, format),
  }));
  return (
    <Loaded query={query}>
      {(summary) =>
        summary.sessions.length === 0 ? (
          <EmptyState icon="person" title={t('presence.noSessions')} text={t('presence.noSessionsText')} />
        ) : (
          <>
            <section className="k-panel o-files">
              <FileLinks title={t('presence.files')} more={files} />
            </section>
            <SummaryTable summary={summary} />
          </>
        )
      }
    </Loaded>
  );
}

function SummaryTable({ summary }: { summary: PresenceSummary }) {
  const { t } = useTranslation('office');
  const here = ({ sessions }: Line) => sessions.filter((part) => part === 'present' || part === 'part').length;
  const columns: Column<Line>[] = [
    {
      id: 'name',
      header: t('presence.name'),
      cell: ({ lastName, firstName }) => `${lastName} ${firstName}`,
      sortValue: ({ lastName, firstName }) => `${lastName} ${firstName}`,
    },
    {
      id: 'sessions',
      header: t('presence.sessions'),
      cell: ({ sessions }) => (
        <ul className="o-plain-list">
          {summary.sessions.map(({ sessionId, title }, index) => (
            <li key={sessionId}>
              <Link to={`/sessions/${sessionId}/presence`}>{title}</Link>:{' '}
              {t(`presence.part.${sessions[index] ?? 'none'}`)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'present',
      header: t('presence.present'),
      align: 'end',
      cell: (line) => `${here(line)}/${line.sessions.filter((part) => part !== null).length}`,
      sortValue: here,
    },
    {
      id: 'votings',
      header: t('presence.votings'),
      align: 'end',
      cell: ({ voted, votings }) => `${voted}/${votings}`,
      sortValue: ({ voted }) => voted,
    },
  ];
  return (
    <DataTable
      caption={t('presence.summary')}
      columns={columns}
      rows={summary.lines}
      rowKey={({ memberId }) => memberId}
      rowHeader="name"
      initialSort={{ columnId: 'name', direction: 'ascending' }}
      pageSize={50}
    />
  );
}
