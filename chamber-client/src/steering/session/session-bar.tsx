import { useTranslation } from 'react-i18next';
import { CommitteeQuorums } from '../../../../web-shared/src/committees/committee-quorums.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { QuorumBadge } from '../../../../web-shared/src/voting/quorum-badge.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { PresiderNow } from '../presiding/presider-now.js';
import { SessionOrders } from './session-orders.js';

/** Q-01 permanently in sight, and the orders about the session as a whole. */
export function SessionBar() {
  const { quorum, header, committees = [] } = useSteering().view;
  return (
    <div className="s-bar">
      <div className="k-row">
        {header.status !== 'closed' && committees.length < 2 && <QuorumBadge {...quorum} />}
        {header.status !== 'closed' && <CommitteeQuorums committees={committees} />}
        <PresiderNow />
        <OwnCheckIn />
      </div>
      <SessionOrders />
    </div>
  );
}

/** The presider sits in the council as well: one press until the register says present (S-22). */
function OwnCheckIn() {
  const { t } = useTranslation('steering');
  const { view, own } = useSteering();
  const order = useSteeringOrder();
  const entry = view.roll.find((candidate) => candidate.memberId === own?.me.memberId);
  const { status } = view.header;
  if (!entry || entry.present || entry.standing !== 'active' || status === 'prepared' || status === 'closed')
    return null;
  // One primary button: as soon as there is a quorum that is the next step.
  const weight = view.quorum.met ? 'secondary' : 'primary';
  const kind = status === 'open' || status === 'recess' ? 'entered-late' : 'entered';
  return (
    <>
      <OrderButton
        type="RecordAttendance"
        payload={{ memberId: entry.memberId, kind }}
        kind={weight}
        icon="check"
        order={order}
      >
        {t('attendance.confirmOwn')}
      </OrderButton>
      {order.refusal && <Refusal refusal={order.refusal} />}
    </>
  );
}
