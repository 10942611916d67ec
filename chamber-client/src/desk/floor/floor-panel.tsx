import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SpeakerQueue } from '../../../../web-shared/src/speaking/speaker-queue.js';
import { sitsInHall } from '../../app/places.js';
import { useDesk } from '../desk-context.js';
import { FloorRequests } from './floor-requests.js';
import { OwnSpeech } from './own-speech.js';

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
      {own.speaking && floor.speaker && <OwnSpeech speaker={floor.speaker} />}
      {sitsInHall(own.me.roles) && <FloorRequests />}
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
