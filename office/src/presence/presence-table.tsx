import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PresenceLine, PresenceReport } from '../../../protocol/src/http/presence.js';
import { Switch } from '../../../web-shared/src/fields/checkbox.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { excuseAbsence, presenceKey } from '../data/presence.js';
import { useSending } from '../forms/use-sending.js';
import { PresenceBar } from './presence-bar.js';

/** One line per councillor: when there, in how many items and votes, and whether the absence is justified. */
export function PresenceTable({ report }: { report: PresenceReport }) {
  const { t } = useTranslation('office');
  const { refusal, pending, send } = useExcuses(report.sessionId);
  const columns: Column<PresenceLine>[] = [
    {
      id: 'name',
      header: t('presence.name'),
      cell: ({ lastName, firstName }) => `${lastName} ${firstName}`,
      sortValue: ({ lastName, firstName }) => `${lastName} ${firstName}`,
    },
    { id: 'stays', header: t('presence.stays'), cell: (line) => <Stays line={line} report={report} /> },
    {
      id: 'items',
      header: t('presence.items'),
      align: 'end',
      cell: ({ items }) => `${items.filter((item) => item !== 'absent').length}/${items.length}`,
      sortValue: ({ items }) => items.filter((item) => item !== 'absent').length,
    },
    {
      id: 'votings',
      header: t('presence.votings'),
      align: 'end',
      cell: ({ votings }) => `${votings.filter((part) => part === 'voted').length}/${votings.filter(counts).length}`,
      sortValue: ({ votings }) => votings.filter((part) => part === 'voted').length,
    },
    {
      id: 'excused',
      header: t('presence.excused'),
      cell: ({ memberId, lastName, firstName, excused, items }) =>
        (items.some((item) => item !== 'whole') || excused) && (
          <Switch
            label={t('presence.excuse', { name: `${lastName} ${firstName}` })}
            checked={excused}
            disabled={pending}
            onChange={(wanted) => send({ memberId, excused: wanted })}
          />
        ),
    },
  ];
  return (
    <>
      {refusal && <Refusal refusal={refusal} />}
      <DataTable
        caption={t('presence.title')}
        columns={columns}
        rows={report.lines}
        rowKey={({ memberId }) => memberId}
        rowHeader="name"
        initialSort={{ columnId: 'name', direction: 'ascending' }}
        pageSize={50}
      />
    </>
  );
}

function Stays({ line, report }: { line: PresenceLine; report: PresenceReport }) {
  const { t } = useTranslation('office');
  if (line.stays.length === 0)
    return <span className="k-soft">{t(line.excused ? 'presence.absentExcused' : 'presence.absent')}</span>;
  const remarks = [
    line.late && t('presence.late'),
    line.leftEarly && t('presence.leftEarly'),
    ...new Set(line.stays.map(({ enteredBy }) => t(`presence.method.${enteredBy}`))),
  ].filter(Boolean);
  return (
    <>
      <PresenceBar stays={line.stays} sittings={report.sittings} />
      <span className="k-figures">
        {line.stays
          .map(({ from, until }) => `${formatHour(from)}–${until === null ? '' : formatHour(until)}`)
          .join(', ')}
      </span>
      <span className="o-under">{remarks.join(' · ')}</span>
    </>
  );
}

/** A vote somebody could have taken part in. */
function counts(part: PresenceLine['votings'][number]): boolean {
  return part !== 'excluded' && part !== 'no-seat';
}

function useExcuses(sessionId: string) {
  const client = useQueryClient();
  return useSending(
    ({ memberId, excused }: { memberId: string; excused: boolean }) => excuseAbsence(sessionId, memberId, excused),
    () => void client.invalidateQueries({ queryKey: presenceKey(sessionId) }),
  );
}
