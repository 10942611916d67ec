import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnnualRefusals } from '../../../../protocol/src/http/annual-refusals.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { dayText } from '../../sessions/session-days.js';

type Held = AnnualRefusals['held'][number];

/** What the logs say, each line leading to the results of its session. */
export function HeldOutcomes({ held }: { held: readonly Held[] }) {
  const { t } = useTranslation('office');
  const columns: Column<Held>[] = [
    { id: 'year', header: t('refusals.year'), cell: ({ year }) => String(year) },
    {
      id: 'day',
      header: t('refusals.day'),
      cell: ({ sessionId, day }) => <Link to={`/sessions/${sessionId}/results`}>{dayText(day)}</Link>,
    },
    {
      id: 'confidence',
      header: t('refusals.confidence'),
      cell: ({ confidence }) => t(`refusals.outcome.${confidence ?? 'none'}`),
    },
    {
      id: 'discharge',
      header: t('refusals.discharge'),
      cell: ({ discharge }) => t(`refusals.outcome.${discharge ?? 'none'}`),
    },
  ];
  return <DataTable caption={t('refusals.held')} columns={columns} rows={held} rowKey={({ sessionId }) => sessionId} />;
}
