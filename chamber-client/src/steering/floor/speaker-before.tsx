import { useTranslation } from 'react-i18next';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useSteering } from '../orders/steering-context.js';

/** L-02: in a dialog that gives the floor, whose speech ends by it; nothing while nobody speaks. */
export function SpeakerBefore() {
  const { t } = useTranslation('floor');
  const { speaker } = useSteering().view.floor;
  return speaker && <Notice tone="warning">{t('ending.now', { name: speaker.fullName })}</Notice>;
}
