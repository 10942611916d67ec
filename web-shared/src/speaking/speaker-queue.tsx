import { useTranslation } from 'react-i18next';
import type { FloorRequestView, SpeakerView } from '../../../protocol/src/views/parts.js';
import { formatHour } from '../i18n/format.js';
import { Icon } from '../icon/icon.js';
import { SpeakingClock, type SpeakingClockProps } from './speaking-clock.js';

/** What is shown of a request and of the speaker; the floor of any view fits. */
export type QueueEntry = Pick<
  FloorRequestView,
  'requestId' | 'personId' | 'fullName' | 'kind' | 'askedAt' | 'clubShortName' | 'role'
>;
export type CurrentSpeaker = Pick<SpeakerView, 'personId' | 'fullName' | 'kind' | 'clubShortName' | 'role'> &
  SpeakingClockProps['speaker'];

export interface SpeakerQueueProps {
  speaker: CurrentSpeaker | null;
  queue: readonly QueueEntry[];
  /** Hub time minus this computer's time. */
  offsetMs: number;
  /** Marks the person's own entry with `Ty`. */
  ownPersonId?: string;
  listClosed?: boolean;
}

/** Who speaks and who waits, in order. */
export function SpeakerQueue({ speaker, queue, offsetMs, ownPersonId, listClosed = false }: SpeakerQueueProps) {
  const { t } = useTranslation('shared');
  return (
    <div className="k-speakers">
      <SpeakerNow speaker={speaker} offsetMs={offsetMs} />
      {listClosed && (
        <p className="k-speakers__closed">
          <Icon name="slash" />
          {t('speakers.closed')}
        </p>
      )}
      {queue.length === 0 ? (
        <p className="k-soft">{t('speakers.emptyQueue')}</p>
      ) : (
        <>
          <p className="k-soft k-small">{t('speakers.waiting', { count: queue.length })}</p>
          <ol className="k-queue">
            {queue.map((entry, index) => (
              <li
                key={entry.requestId}
                className={entry.personId === ownPersonId ? 'k-queue__entry k-queue__entry--own' : 'k-queue__entry'}
              >
                <span className="k-queue__place k-figures">{index + 1}.</span>
                <QueueEntryText entry={entry} own={entry.personId === ownPersonId} />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** Name, kind and time of a request, as queue and editor both write it. */
export function QueueEntryText({ entry, own = false }: { entry: QueueEntry; own?: boolean }) {
  const { t } = useTranslation('shared');
  return (
    <span className="k-queue__text">
      <span className="k-queue__name">
        {entry.fullName}
        <PersonNote person={entry} />
        {own && <strong className="k-queue__own"> ({t('speakers.own')})</strong>}
      </span>
      <span className="k-soft k-small">
        {t(`speakers.kind.${entry.kind}`)}, {t('speakers.asked', { time: formatHour(entry.askedAt) })}
      </span>
    </span>
  );
}

/** The person at the floor with the time left. */
export function SpeakerNow({ speaker, offsetMs }: Pick<SpeakerQueueProps, 'speaker' | 'offsetMs'>) {
  const { t } = useTranslation('shared');
  if (!speaker) return <p className="k-speaker-now k-speaker-now--nobody">{t('speakers.nobody')}</p>;
  return (
    <div className="k-speaker-now">
      <Icon name="microphone" />
      <span className="k-speaker-now__who">
        <span className="k-soft k-small">{t('speakers.now')}</span>
        <span className="k-speaker-now__name">
          {speaker.fullName}
          <PersonNote person={speaker} />
        </span>
        {speaker.kind !== 'speech' && <span className="k-small">{t(`speakers.kind.${speaker.kind}`)}</span>}
      </span>
      <SpeakingClock speaker={speaker} offsetMs={offsetMs} />
    </div>
  );
}

/** A councillor's club, another person's office: `(KR)`, `(Skarbnik Gminy)`. */
function PersonNote({ person }: { person: Pick<QueueEntry, 'clubShortName' | 'role'> }) {
  const { t } = useTranslation('shared');
  const note = person.clubShortName ?? (person.role === 'councillor' ? null : t(`role.${person.role}`));
  return note && <span className="k-person-note"> ({note})</span>;
}
