import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorView, RegisterEntryView } from '../../../../protocol/src/views/views.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { EmptyState } from '../../../../web-shared/src/status/page-states.js';
import { DataTable } from '../../../../web-shared/src/table/data-table.js';
import { matchesSearch } from '../../../../web-shared/src/text/search.js';
import { useSteering } from '../../steering/orders/steering-context.js';
import { CorrectionDialog } from './correction-dialog.js';

/** The attendance register as it grew, newest first. Nothing is erased: a correction is a new entry with a reason (G-04). */
export function RegisterTab({ view }: { view: OperatorView }) {
  const { t } = useTranslation('operator');
  const { mayOrder, offlineBecause } = useSteering();
  const [query, setQuery] = useState('');
  const [corrected, setCorrected] = useState<RegisterEntryView | null>(null);
  const { register } = view;
  const latest = new Map(register.map((entry) => [entry.memberId, entry.seq]));
  /** Only the last entry of a councillor says whether they are present. */
  const canCorrect = (entry: RegisterEntryView) =>
    mayOrder('CorrectAttendance') &&
    view.header.status !== 'closed' &&
    entry.kind !== 'sitting-ended' &&
    latest.get(entry.memberId) === entry.seq;
  if (register.length === 0) return <EmptyState title={t('register.empty')} text={t('register.emptyText')} />;
  return (
    <div className="k-stack s-attendance">
      <TextField type="search" label={t('register.search')} value={query} onChange={setQuery} />
      <DataTable
        caption={t('register.title')}
        rows={register.filter((entry) => matchesSearch(entry.fullName, query))}
        rowKey={(entry) => String(entry.seq)}
        rowHeader="name"
        pageSize={50}
        initialSort={{ columnId: 'time', direction: 'descending' }}
        columns={[
          {
            id: 'time',
            header: t('register.time'),
            cell: (entry) => <span className="k-figures">{formatTime(entry.at)}</span>,
            sortValue: (entry) => entry.seq,
          },
          { id: 'name', header: t('register.name'), cell: (entry) => entry.fullName, sortValue: (e) => e.fullName },
          { id: 'kind', header: t('register.entry'), cell: (entry) => t(`register.kind.${entry.kind}`) },
          {
            id: 'method',
            header: t('register.by'),
            cell: (entry) => (entry.kind === 'sitting-ended' ? '–' : t(`register.method.${entry.method}`)),
          },
          { id: 'reason', header: t('register.reason'), cell: (entry) => entry.reason ?? '' },
          {
            id: 'correct',
            header: t('register.correction'),
            cell: (entry) =>
              canCorrect(entry) && (
                <Button
                  kind="quiet"
                  unavailable={offlineBecause !== null}
                  aria-label={t('register.correctOf', { name: entry.fullName })}
                  onClick={() => setCorrected(entry)}
                >
                  {t('register.correct')}
                </Button>
              ),
          },
        ]}
      />
      {corrected && <CorrectionDialog entry={corrected} roll={view.roll} onClose={() => setCorrected(null)} />}
    </div>
  );
}
