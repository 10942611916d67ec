import { useTranslation } from 'react-i18next';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** B-04: who takes a paper, one press for each; the box is closed by the chair. */
export function PapersPanel({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const { view, mayOrder, offlineBecause } = useSteering();
  const order = useSteeringOrder();
  const round = election.rounds.find(({ status }) => status === 'open');
  if (!round) return null;
  const { electionId } = election;
  const taken = new Set(round.issuedTo.map(({ memberId }) => memberId));
  const waiting = view.roll.filter(({ present, memberId }) => present && !taken.has(memberId));
  const toEverybody = async () => {
    for (const { memberId } of waiting) if (!(await order.give('IssueBallotPaper', { electionId, memberId }))) return;
  };
  return (
    <section className="k-panel k-stack" aria-label={t('papers.title')}>
      <h3 className="s-panel-title">
        {t('papers.title')} <span className="k-figures">{`${taken.size}/${taken.size + waiting.length}`}</span>
      </h3>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <ul className="s-election__papers">
        {view.roll
          .filter(({ present, memberId }) => present || taken.has(memberId))
          .map(({ memberId, firstName, lastName }) => (
            <li key={memberId}>
              {taken.has(memberId) ? (
                <span className="s-election__taken">
                  <Icon name="check" /> {firstName} {lastName}
                </span>
              ) : (
                <OrderButton type="IssueBallotPaper" payload={{ electionId, memberId }} order={order}>
                  {t('papers.issue', { name: `${firstName} ${lastName}` })}
                </OrderButton>
              )}
            </li>
          ))}
      </ul>
      <div className="k-row">
        {waiting.length > 0 && mayOrder('IssueBallotPaper') && (
          <Button
            kind="quiet"
            pending={order.pending !== null}
            unavailable={offlineBecause !== null}
            onClick={() => void toEverybody()}
          >
            {t('papers.all', { count: waiting.length })}
          </Button>
        )}
        {waiting.length > 0 && taken.size > 0 && (
          <OrderButton type="CloseSecretRound" payload={{ electionId }} order={order} kind="quiet">
            {t('papers.closeEarly')}
          </OrderButton>
        )}
        <a className="k-link" href={`/api/sessions/${view.header.sessionId}/elections/${round.roundId}/paper.pdf`}>
          {t('papers.print')}
        </a>
      </div>
    </section>
  );
}
