import { useTranslation } from 'react-i18next';
import type { SpeakerView } from '../../../../protocol/src/views/parts.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ClubTime } from '../../../../web-shared/src/speaking/club-time.js';
import { SpeakingClock } from '../../../../web-shared/src/speaking/speaking-clock.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** The own speech: time left in large figures and the way to end it (L-03: nothing ends by itself). */
export function OwnSpeech({ speaker }: { speaker: SpeakerView }) {
  const { t } = useTranslation('desk');
  const { send, clockOffsetMs } = useDesk();
  const order = useOrder(send);
  return (
    <div className="desk-own-speech">
      <p className="desk-own-speech__title" role="status">
        {t('floor.yourTurn')}
        {speaker.kind !== 'speech' && `: ${t(`speakers.kind.${speaker.kind}`, { ns: 'shared' })}`}
      </p>
      <SpeakingClock speaker={speaker} offsetMs={clockOffsetMs} size="figure" />
      <ClubTime speaker={speaker} offsetMs={clockOffsetMs} />
      <Button kind="primary" pending={order.pending !== null} onClick={() => void order.give('EndFloor', {})}>
        {t('floor.end')}
      </Button>
      {order.refusal && <Refusal refusal={order.refusal} />}
    </div>
  );
}
