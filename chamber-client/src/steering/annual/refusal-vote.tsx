import { useTranslation } from 'react-i18next';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';

/** V-24: after a discharge that was not adopted the council may vote on the draft of its refusal, under the same item and majority. */
export function RefusalVote() {
  const { t } = useTranslation('annual');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const item = view.agenda.items.find(({ itemId }) => itemId === view.agenda.currentItemId);
  const votings = view.results.filter(({ itemId }) => itemId === item?.itemId);
  const failed = votings.some(({ kind, outcome }) => kind === 'resolution' && outcome === 'not-adopted');
  const isOffered = item?.kind === 'discharge' && failed && votings.every(({ outcome }) => outcome !== 'adopted');
  if (!item || !isOffered || isVotingPending(view) || view.nextStep.kind === 'decide-discharge') return null;
  return (
    <section className="k-panel k-stack" aria-label={t('refusalVote.action')}>
      <p>{t('refusalVote.text')}</p>
      <div className="k-row">
        <OrderButton
          type="PrepareVoting"
          payload={{
            itemId: item.itemId,
            subject: t('refusalVote.subject', { lng: 'pl' }),
            kind: 'resolution',
            documentIds: [],
            majority: votingMatters.discharge.majority,
            basis: votingMatters.discharge.basis,
            matter: 'discharge',
          }}
          order={order}
        >
          {t('refusalVote.action')}
        </OrderButton>
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}
