import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../../../web-shared/src/i18n/format.js';
import { SpeakerQueue } from '../../../../web-shared/src/speaking/speaker-queue.js';
import { sitsInHall } from '../../app/places.js';
import { useDesk } from '../desk-context.js';
import { MotionsNow } from '../motions/motions-now.js';
import { FloorRequests } from './floor-requests.js';
import { OwnSpeech } from './own-speech.js';
import { OwnTime } from './own-time.js';

/** Where the link of the band leads. */
export const floorPanelId = 'zabieranie-glosu';

/** Who speaks, who waits, and the own part in it. */
export function FloorPanel() {
  const { t } = useTranslation('desk');
  const titleId = useId();
  const { view, own, clockOffsetMs } = useDesk();
  const { floor } = view;
  return (
    <section id={floorPanelId} className="desk__floor" aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className="desk-floor__title">
        {t('floor.title')}
      </h2>
      <MotionsNow />
      {own.speaking && floor.speaker && <OwnSpeech speaker={floor.speaker} />}
      {sitsInHall(own.me.roles) && <FloorRequests />}
      <OwnTime />
      {floor.itemLimitMs !== null && (
        <p>{t('speakers.itemLimit', { ns: 'shared', span: formatSpan(floor.itemLimitMs) })}</p>
      )}
      <SpeakerQueue
        speaker={floor.speaker}
        queue={floor.queue}
        offsetMs={clockOffsetMs}
        ownPersonId={own.me.memberId ?? own.me.personId}
        listClosed={floor.listClosed}
      />
    </section>
  );
}
