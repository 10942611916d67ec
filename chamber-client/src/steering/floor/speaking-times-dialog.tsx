import { useTranslation } from 'react-i18next';
import type { SpeakingTimePart } from '../../../../protocol/src/views/speaking-time-part.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { formatSpan } from '../../../../web-shared/src/i18n/format.js';
import { type Column, DataTable } from '../../../../web-shared/src/table/data-table.js';
import { useSteering } from '../orders/steering-context.js';

interface Spoken {
  readonly itemMs: number;
  readonly sessionMs: number;
}

/** L-03: who spoke how long, by person, club and kind; figures for the chair, nothing stops by itself. */
export function SpeakingTimesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('floor');
  const { speakingTime } = useSteering().view;
  return (
    <Dialog isOpen onClose={onClose} title={t('times.title')} size="wide">
      <SpeakingTimes times={speakingTime} />
    </Dialog>
  );
}

export function SpeakingTimes({ times: { byPerson, byClub, byKind } }: { times: SpeakingTimePart }) {
  const { t } = useTranslation('floor');
  const spoken = [
    { id: 'item', header: t('times.item'), of: (row: Spoken) => row.itemMs },
    { id: 'session', header: t('times.session'), of: (row: Spoken) => row.sessionMs },
  ].map(({ id, header, of }) => ({
    ...{ id, header, align: 'end' as const, sortValue: of },
    cell: (row: Spoken) => formatSpan(of(row)),
  }));
  const initialSort = { columnId: 'session', direction: 'descending' } as const;
  const people: readonly Column<SpeakingTimePart['byPerson'][number]>[] = [
    { id: 'name', header: t('times.name'), cell: ({ fullName }) => fullName, sortValue: ({ fullName }) => fullName },
    {
      id: 'club',
      header: t('times.club'),
      cell: ({ clubShortName, role }) => clubShortName ?? t(`role.${role}`, { ns: 'shared' }),
    },
    { id: 'speeches', header: t('times.speeches'), align: 'end', cell: ({ speeches }) => speeches },
    ...spoken,
  ];
  const hasClubLimit = byClub.some(({ limitMs }) => limitMs !== null);
  const clubs: readonly Column<SpeakingTimePart['byClub'][number]>[] = [
    { id: 'club', header: t('times.club'), cell: ({ name }) => name, sortValue: ({ name }) => name },
    ...spoken,
    ...(hasClubLimit
      ? [
          {
            id: 'left',
            header: t('times.left'),
            align: 'end' as const,
            cell: ({ leftMs }: SpeakingTimePart['byClub'][number]) => (leftMs === null ? '–' : formatSpan(leftMs)),
          },
        ]
      : []),
  ];
  const kinds: readonly Column<SpeakingTimePart['byKind'][number]>[] = [
    { id: 'kind', header: t('times.kind'), cell: ({ kind }) => t(`speakers.kind.${kind}`, { ns: 'shared' }) },
    ...spoken,
  ];
  if (byPerson.length === 0) return <p className="k-soft">{t('times.none')}</p>;
  return (
    <div className="k-stack">
      <DataTable
        caption={t('times.people')}
        showCaption
        columns={people}
        rows={byPerson}
        rowKey={({ personId }) => personId}
        initialSort={initialSort}
      />
      {byClub.length > 0 && (
        <DataTable
          caption={t('times.clubs')}
          showCaption
          columns={clubs}
          rows={byClub}
          rowKey={({ name }) => name}
          initialSort={initialSort}
        />
      )}
      <DataTable
        caption={t('times.kinds')}
        showCaption
        columns={kinds}
        rows={byKind}
        rowKey={({ kind }) => kind}
        initialSort={initialSort}
      />
    </div>
  );
}
