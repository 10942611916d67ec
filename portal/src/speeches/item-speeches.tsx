import { useTranslation } from 'react-i18next';
import type { DebateRecord, SpeechRecord } from '../../../protocol/src/http/speeches.js';
import { formatSpan, formatTime } from '../../../web-shared/src/i18n/format.js';
import { type Column, DataTable } from '../../../web-shared/src/table/data-table.js';

/** The speeches and formal motions under one item. */
export function ItemSpeeches({ item }: { item: DebateRecord['items'][number] }) {
  const { t } = useTranslation('portal');
  const { number, title, speeches, motions, spokenMs, itemId } = item;
  const headingId = `punkt-${itemId}`;
  const columns: readonly Column<SpeechRecord>[] = [
    { id: 'mark', header: t('speeches.mark'), cell: ({ offsetMs }) => formatSpan(offsetMs) },
    { id: 'name', header: t('speeches.name'), cell: (speech) => <Who speech={speech} /> },
    { id: 'kind', header: t('speeches.kind'), cell: (speech) => <Kind speech={speech} /> },
    {
      id: 'hours',
      header: t('speeches.hours'),
      cell: ({ startedAt, endedAt }) => `${formatTime(startedAt)}–${formatTime(endedAt)}`,
    },
    { id: 'time', header: t('speeches.time'), align: 'end', cell: (speech) => formatSpan(speech.spokenMs) },
  ];
  return (
    <section className="portal-section" aria-labelledby={headingId}>
      <h2 id={headingId}>
        {number}. <span lang="pl">{title}</span>
      </h2>
      {speeches.length > 0 && (
        <DataTable
          caption={t('speeches.ofItem', { count: speeches.length, time: formatSpan(spokenMs) })}
          showCaption
          columns={columns}
          rows={speeches}
          rowKey={({ startedAt }) => startedAt}
          rowHeader="name"
          pageSize={speeches.length}
        />
      )}
      {motions.length > 0 && (
        <>
          <h3>{t('speeches.motions')}</h3>
          <ul>
            {motions.map(({ motionId, kind, text, fullName, status, note }) => (
              <li key={motionId}>
                <strong>{t(`motion.kind.${kind}`, { ns: 'shared' })}</strong>: <span lang="pl">{text}</span> ({fullName}
                ) – {t(`motion.status.${status}`, { ns: 'shared' })}
                {note && (
                  <>
                    . <span lang="pl">{note}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Who({ speech: { fullName, role, clubShortName } }: { speech: SpeechRecord }) {
  const { t } = useTranslation('portal');
  const note = clubShortName ?? (role === 'councillor' ? null : t(`role.${role}`, { ns: 'shared' }));
  return (
    <>
      {fullName}
      {note && <span className="k-soft"> ({note})</span>}
    </>
  );
}

/** The kind, and what the chair said of it (L-06). */
function Kind({ speech: { kind, reminders, ending } }: { speech: SpeechRecord }) {
  const { t } = useTranslation('portal');
  const remarks = [
    ...reminders.map((reminder) => t(`speakers.reminder.${reminder.kind}`, { ns: 'shared' })),
    ...(ending === 'withdrawn-by-chair' ? [t('speeches.withdrawn')] : []),
  ];
  return (
    <>
      {t(`speeches.kinds.${kind}`)}
      {remarks.length > 0 && <span className="k-soft"> ({remarks.join(', ')})</span>}
    </>
  );
}
