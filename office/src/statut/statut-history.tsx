import { useTranslation } from 'react-i18next';
import type { StatutVersion } from '../../../protocol/src/http/statut.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { RuleChangeList } from '../../../web-shared/src/statut/rule-change-list.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { dayText } from '../sessions/session-days.js';

/** Who changed what and when, the newest first. */
export function StatutHistory({ versions }: { versions: readonly StatutVersion[] }) {
  const { t } = useTranslation('office');
  if (versions.length === 0) return <EmptyState icon="document" title={t('statut.none')} text={t('statut.noneText')} />;
  const columns: Column<StatutVersion>[] = [
    { id: 'label', header: t('rules.version'), cell: ({ rules }) => rules.ruleSetVersion },
    { id: 'from', header: t('rules.validFrom'), cell: ({ rules }) => dayText(rules.validFrom) },
    {
      id: 'changes',
      header: t('statut.changes'),
      cell: ({ changes }) => (changes.length === 0 ? t('statut.noDifference') : <RuleChangeList changes={changes} />),
    },
    { id: 'who', header: t('statut.who'), cell: ({ changedBy }) => changedBy },
    { id: 'when', header: t('statut.when'), cell: ({ changedAt }) => formatDateTime(changedAt) },
  ];
  return (
    <DataTable
      caption={t('statut.history')}
      columns={columns}
      rows={versions}
      rowKey={({ seq }) => String(seq)}
      rowHeader="label"
    />
  );
}
