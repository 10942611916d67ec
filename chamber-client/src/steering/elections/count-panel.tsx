import { useTranslation } from 'react-i18next';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { CountForm } from '../../elections/count-form.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** The protocol of the counting commission; its members enter it at their desks, officials here. */
export function CountPanel({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const round = election.rounds.find(({ status }) => status === 'closed');
  if (!round) return null;
  return (
    <section className="k-panel k-stack" aria-label={t('count.title')}>
      <div className="k-row k-row--between">
        <h3 className="s-panel-title">{t('count.title')}</h3>
        <a
          className="k-link"
          href={`/api/public/sessions/${view.header.sessionId}/elections/${round.roundId}/protocol.pdf`}
        >
          {t('count.print')}
        </a>
      </div>
      <CountForm key={String(round.awaitsSecondEntry)} election={election} round={round} order={order} />
    </section>
  );
}
