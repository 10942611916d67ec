import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostViceChairs } from '../../../../core/src/elections/election.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteeringOrder } from '../orders/steering-context.js';
import { OpenVoteOn, useAdopted } from './open-vote-on.js';

/** Legal wording of the vote, therefore Polish; the number stands at its end. */
const prefix = 'Ustalenie liczby Wiceprzewodniczących Rady: ';
const numbers = Array.from({ length: mostViceChairs }, (_, index) => String(index + 1));

/** B-08: one to three, by an open vote; then the number is entered. */
export function ViceChairNumber({ itemId }: { itemId: string }) {
  const { t } = useTranslation('elections');
  const order = useSteeringOrder();
  const adopted = useAdopted(itemId, prefix);
  const [number, setNumber] = useState<string | null>(null);
  const decided = Number(adopted?.subject.slice(prefix.length));
  return (
    <section className="k-panel k-stack s-short-answers" aria-label={t('viceChairs.title')}>
      <h3 className="s-panel-title">{t('viceChairs.title')}</h3>
      {adopted ? (
        <>
          <p>{t('viceChairs.adopted', { no: adopted.no, number: decided })}</p>
          {order.refusal && <Refusal refusal={order.refusal} />}
          <div className="k-row">
            <OrderButton
              type="FixViceChairs"
              payload={{ number: decided, votingId: adopted.votingId }}
              order={order}
              kind="primary"
            >
              {t('viceChairs.enter', { number: decided })}
            </OrderButton>
          </div>
        </>
      ) : (
        <>
          <RadioGroup
            label={t('viceChairs.number')}
            options={numbers.map((value) => ({ value, text: value }))}
            value={number}
            onChange={setNumber}
          />
          <div className="k-row">
            <OpenVoteOn itemId={itemId} subject={number ? `${prefix}${number}` : ''}>
              {t('openVote')}
            </OpenVoteOn>
          </div>
        </>
      )}
    </section>
  );
}
