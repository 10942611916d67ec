import { QuorumBadge } from '../../../../web-shared/src/voting/quorum-badge.js';
import { useSteering } from '../orders/steering-context.js';
import { SessionOrders } from './session-orders.js';

/** Q-01 permanently in sight, and the orders about the session as a whole. */
export function SessionBar() {
  const { quorum } = useSteering().view;
  return (
    <div className="s-bar">
      <QuorumBadge {...quorum} />
      <SessionOrders />
    </div>
  );
}
