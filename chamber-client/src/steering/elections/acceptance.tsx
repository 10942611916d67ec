import { useTranslation } from 'react-i18next';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** B-07: the elected candidate is asked; what is said aloud is entered here. */
export function Acceptance({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const order = useSteeringOrder();
  const { electionId, candidates, awaiting } = election;
  return (
    <section className="k-panel k-stack" aria-label={t('acceptance.title')}>
      <h3 className="s-panel-title">{t('acceptance.title')}</h3>
      {candidates
        .filter(({ candidateId }) => awaiting.includes(candidateId))
        .map(({ candidateId, fullName }) => (
          <div key={candidateId} className="k-stack">
            <p className="s-election__elected">{fullName}</p>
            <div className="k-row">
              <OrderButton
                type="AnswerElection"
                payload={{ electionId, candidateId, accepts: true }}
                order={order}
                kind="primary"
              >
                {t('acceptance.accepts')}
              </OrderButton>
              <OrderButton
                type="AnswerElection"
                payload={{ electionId, candidateId, accepts: false }}
                order={order}
                kind="quiet"
              >
                {t('acceptance.declines')}
              </OrderButton>
            </div>
          </div>
        ))}
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}
