import { useTranslation } from 'react-i18next';
import type { DebateApplication } from '../../../protocol/src/http/report-debate.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { supportListAddress } from '../data/debate.js';

export interface ApplicationsTableProps {
  sessionId: string;
  applications: readonly DebateApplication[];
  supportersNeeded: number;
  onOpen: (application: DebateApplication) => void;
}

/** The register in the order of receipt: place among those admitted or in reserve, signatures, what the office judged. */
export function ApplicationsTable({ sessionId, applications, supportersNeeded, onOpen }: ApplicationsTableProps) {
  const { t } = useTranslation('office');
  const columns: Column<DebateApplication>[] = [
    { id: 'name', header: t('debate.name'), cell: ({ fullName }) => fullName },
    {
      id: 'place',
      header: t('debate.place'),
      cell: ({ place, position }) => t(`debate.placeOf.${place}`, { position }),
    },
    { id: 'no', header: t('debate.no'), cell: ({ no }) => no, align: 'end' },
    { id: 'received', header: t('debate.receivedAt'), cell: ({ receivedAt }) => formatDateTime(receivedAt) },
    { id: 'channel', header: t('debate.channel'), cell: ({ channel }) => t(`debate.channelOf.${channel}`) },
    {
      id: 'signatures',
      header: t('debate.signatures'),
      align: 'end',
      cell: ({ applicationId, signatures, hasSupportList }) => (
        <>
          {signatures < supportersNeeded ? t('debate.tooFew', { signatures, supportersNeeded }) : signatures}{' '}
          {hasSupportList && (
            <a href={supportListAddress(sessionId, applicationId)} target="_blank" rel="noopener">
              {t('debate.list')}
            </a>
          )}
        </>
      ),
    },
    { id: 'standing', header: t('debate.standing'), cell: ({ standing }) => t(`debate.standingOf.${standing}`) },
    {
      id: 'actions',
      header: t('members.actions'),
      cell: (application) => (
        <Button onClick={() => onOpen(application)}>
          {t('members.edit')}
          <span className="k-visually-hidden">: {application.fullName}</span>
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('debate.title')}
      columns={columns}
      rows={applications}
      rowKey={({ applicationId }) => applicationId}
      empty={t('debate.none')}
    />
  );
}
