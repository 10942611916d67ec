import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leastCommission } from '../../../../core/src/elections/election.js';
import type { ElectionView } from '../../../../protocol/src/views/elections-part.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { OpenVoteOn, useAdopted } from './open-vote-on.js';

/** Legal wording of the vote, therefore Polish; the names follow. */
const prefix = 'Powołanie komisji skrutacyjnej w składzie: ';

/** B-05: at least three councillors who do not stand, first put to an open vote, then appointed. */
export function CommissionPanel({ election }: { election: ElectionView }) {
  const { t } = useTranslation('elections');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const adopted = useAdopted(election.itemId, prefix);
  const named = adopted?.subject.slice(prefix.length).split(', ') ?? [];
  const stands = (memberId: string) =>
    election.candidates.some((one) => one.memberId === memberId && one.candidacy !== 'declined');
  const people = view.roll
    .filter(({ standing, memberId, present }) => standing === 'active' && present && !stands(memberId))
    .map(({ memberId, firstName, lastName }) => ({ memberId, fullName: `${firstName} ${lastName}` }));
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    people.filter(({ fullName }) => named.includes(fullName)).map(({ memberId }) => memberId),
  );
  const names = people.filter(({ memberId }) => chosen.includes(memberId)).map(({ fullName }) => fullName);
  const isEnough = names.length >= leastCommission;
  const isVoted = adopted !== undefined && isEnough && [...names].sort().join() === [...named].sort().join();
  return (
    <section className="k-panel k-stack" aria-label={t('commission.title')}>
      <h3 className="s-panel-title">{t('commission.title')}</h3>
      <fieldset className="s-election__people">
        <legend>{t('commission.members', { count: names.length, least: leastCommission })}</legend>
        {people.map(({ memberId, fullName }) => (
          <Checkbox
            key={memberId}
            label={fullName}
            checked={chosen.includes(memberId)}
            onChange={(serves) => setChosen(serves ? [...chosen, memberId] : chosen.filter((id) => id !== memberId))}
          />
        ))}
      </fieldset>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <div className="k-row">
        {isVoted ? (
          <OrderButton
            type="AppointCommission"
            payload={{ memberIds: chosen, votingId: adopted.votingId }}
            order={order}
            kind="primary"
          >
            {t('commission.appoint')}
          </OrderButton>
        ) : (
          <OpenVoteOn itemId={election.itemId} subject={isEnough ? `${prefix}${names.join(', ')}` : ''}>
            {t('openVote')}
          </OpenVoteOn>
        )}
      </div>
    </section>
  );
}
