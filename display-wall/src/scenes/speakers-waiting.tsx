import { useTranslation } from 'react-i18next';
import type { FloorRequestView } from '../../../protocol/src/views/parts.js';
import { FitBox } from '../fit/fit-box.js';

/** So many names can be read from the last row; the rest is a number. */
const named = 8;

export function SpeakersWaiting({ queue, listClosed }: { queue: readonly FloorRequestView[]; listClosed: boolean }) {
  const { t } = useTranslation('wall');
  const shown = queue.length > named ? queue.slice(0, named - 1) : queue;
  return (
    <section
      className={queue.length === 0 ? 'wall-waiting wall-waiting--nobody' : 'wall-waiting'}
      aria-label={t('speaker.next')}
    >
      <h2>{queue.length === 0 ? t('speaker.nobodyWaits') : t('speaker.next')}</h2>
      {listClosed && <p className="wall-waiting__closed">{t('speakers.closed', { ns: 'shared' })}</p>}
      <FitBox maxVmin={5} minVmin={2.6} className="wall-waiting__list">
        <ol>
          {shown.map((request) => (
            <li key={request.requestId}>
              {request.fullName}
              {request.kind !== 'speech' && (
                <span className="wall-waiting__kind">{t(`speakers.kind.${request.kind}`, { ns: 'shared' })}</span>
              )}
            </li>
          ))}
        </ol>
        {queue.length > shown.length && (
          <p className="wall-waiting__more">{t('speaker.more', { count: queue.length - shown.length })}</p>
        )}
      </FitBox>
    </section>
  );
}
