import { useTranslation } from 'react-i18next';
import type { DebateRecord } from '../../../protocol/src/http/speeches.js';
import { formatSpan, formatTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';
import { WayBack } from '../frame/way-back.js';
import { FileLinks } from '../live/session-files.js';
import { publicFiles } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { ItemSpeeches } from './item-speeches.js';

/** L-08: who spoke, when and how long, under which item; the marks lead into the recording. */
export function SpeechesPage({ data }: { data: PageOf<'speeches'> }) {
  const { t } = useTranslation('portal');
  const { record } = data;
  const { sessionId } = record.session;
  const items = record.items.filter(({ speeches, motions }) => speeches.length > 0 || motions.length > 0);
  return (
    <article>
      <WayBack session={data.session} />
      <h1>{t('speeches.heading')}</h1>
      {record.openedAt && <p>{t('speeches.intro', { time: formatTime(record.openedAt) })}</p>}
      {record.hasClosedPart && (
        <Notice>
          <p>{t('speeches.withheld')}</p>
        </Notice>
      )}
      {items.length === 0 ? (
        <EmptyState title={t('speeches.none')} />
      ) : (
        <>
          {items.map((item) => (
            <ItemSpeeches key={item.itemId} item={item} />
          ))}
          <Totals record={record} />
          <p>
            {t('speeches.files')}:{' '}
            <FileLinks
              links={[
                ['CSV', publicFiles.speeches(sessionId, 'csv')],
                ['JSON', publicFiles.speeches(sessionId, 'json')],
              ]}
            />
          </p>
        </>
      )}
    </article>
  );
}

/** L-03: time by person and by club. */
function Totals({ record: { byPerson, byClub } }: { record: DebateRecord }) {
  const { t } = useTranslation('portal');
  const longestFirst = <Row extends { spokenMs: number }>(rows: readonly Row[]) =>
    [...rows].sort((a, b) => b.spokenMs - a.spokenMs);
  const people = longestFirst(byPerson).map(({ fullName, role, clubShortName, spokenMs }) => ({
    id: `${fullName} ${role}`,
    name: fullName,
    note: clubShortName ?? (role === 'councillor' ? '' : t(`role.${role}`, { ns: 'shared' })),
    time: formatSpan(spokenMs),
  }));
  const clubs = longestFirst(byClub).map(({ name, shortName, spokenMs }) => ({
    id: shortName,
    name,
    note: shortName,
    time: formatSpan(spokenMs),
  }));
  const columns = (name: string, note: string): readonly Column<(typeof people)[number]>[] => [
    { id: 'name', header: name, cell: (row) => row.name },
    { id: 'note', header: note, cell: (row) => row.note },
    { id: 'time', header: t('speeches.time'), align: 'end', cell: ({ time }) => time },
  ];
  const table = (caption: string, of: ReturnType<typeof columns>, rows: typeof people) => (
    <DataTable caption={caption} showCaption columns={of} rows={rows} rowKey={({ id }) => id} pageSize={rows.length} />
  );
  return (
    <section className="portal-section">
      <h2>{t('speeches.totals')}</h2>
      {table(t('speeches.byPerson'), columns(t('speeches.name'), t('speeches.role')), people)}
      {clubs.length > 0 && table(t('speeches.byClub'), columns(t('speeches.club'), t('speeches.short')), clubs)}
    </section>
  );
}
