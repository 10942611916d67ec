import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import type { VotingSummary } from '../../../../protocol/src/views/parts.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** B-05, B-08: what precedes a secret vote is decided by an ordinary open one. */
export function OpenVoteOn({ itemId, subject, children }: { itemId: string; subject: string; children: string }) {
  const order = useSteeringOrder();
  const { majority, basis } = votingMatters.ordinary;
  const vote = { itemId, subject, kind: 'procedural', documentIds: [], majority, basis } as const;
  return (
    <OrderButton type="PrepareVoting" payload={vote} order={order} kind="primary" unavailable={subject.trim() === ''}>
      {children}
    </OrderButton>
  );
}

/** The last adopted vote under an item whose subject begins so. */
export function useAdopted(itemId: string, prefix: string): VotingSummary | undefined {
  return useSteering().view.results.findLast(
    (result) =>
      result.itemId === itemId &&
      result.status === 'announced' &&
      result.outcome === 'adopted' &&
      result.subject.startsWith(prefix),
  );
}
