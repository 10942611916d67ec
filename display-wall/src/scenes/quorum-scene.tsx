import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { CommitteeQuorums } from '../../../web-shared/src/committees/committee-quorums.js';
import { SeatLegend } from '../../../web-shared/src/hall/seat-legend.js';
import { HallPlan } from './hall-plan.js';

/** present and required in large figures, the hall beside them. */
export function QuorumScene({ view }: { view: WallView }) {
  const { t } = useTranslation('wall');
  const { present, statutorySize, required, met } = view.quorum;
  const hasVacancy = view.roll.filter(({ standing }) => standing !== 'expired').length < statutorySize;
  return (
    <div className="wall-quorum">
      <div className={met ? 'wall-quorum__figures' : 'wall-quorum__figures wall-quorum__figures--lost'}>
        <h1>{t('quorum.title')}</h1>
        <p className="wall-quorum__present k-figures">
          {present}/{statutorySize}
        </p>
        <p className="wall-quorum__state">{met ? t('quorum.met') : t('quorum.lost', { ns: 'shared' })}</p>
        <p className="wall-quorum__required">{t('quorum.required', { required })}</p>
        <CommitteeQuorums committees={view.committees} />
      </div>
      <div className="wall-quorum__hall">
        <HallPlan view={view} />
        <SeatLegend states={hasVacancy ? ['present', 'absent', 'vacant'] : ['present', 'absent']} />
      </div>
    </div>
  );
}
