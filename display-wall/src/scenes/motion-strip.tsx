import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { motionsOnTheTable } from '../../../web-shared/src/speaking/motion-notice.js';

/** L-05: the formal motion the council deals with now; of several the one moved last. */
export function MotionStrip({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const motion = motionsOnTheTable(view.motions).at(-1);
  if (!motion) return null;
  return (
    <p className="wall-motion">
      <Icon name="hand" />
      <span className="wall-clamp">
        <strong>
          {t('motion.title', { ns: 'shared' })}: {t(`motion.kind.${motion.kind}`, { ns: 'shared' })}
        </strong>{' '}
        – <span lang="pl">{motion.fullName}</span>
        {motion.status === 'adopted' && `, ${t('motion.status.adopted', { ns: 'shared' })}`}
      </span>
    </p>
  );
}
