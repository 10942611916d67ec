import { useTranslation } from 'react-i18next';
import { type MatterId, matterIds, matters } from '../../../core/src/voting/matters.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { majorityText } from '../../../web-shared/src/voting/voting-texts.js';

/** G-01: what the acts settle (§3), with their articles; shown beside the settings and never one of them. */
export function LawPresets() {
  const { t } = useTranslation('office');
  const columns: Column<MatterId>[] = [
    { id: 'matter', header: t('statut.matter'), cell: (id) => t(`matter.${id}`, { ns: 'shared' }) },
    { id: 'majority', header: t('statut.majority'), cell: (id) => majorityText(t, matters[id].majority) },
    { id: 'form', header: t('statut.form'), cell: (id) => t(`votingForm.${matters[id].form}`, { ns: 'shared' }) },
    { id: 'basis', header: t('statut.basis'), cell: (id) => matters[id].basis },
  ];
  return (
    <>
      <p className="k-soft">{t('statut.lawText')}</p>
      <DataTable
        caption={t('statut.law')}
        columns={columns}
        rows={matterIds}
        rowKey={(id) => id}
        rowHeader="matter"
        pageSize={50}
      />
    </>
  );
}
