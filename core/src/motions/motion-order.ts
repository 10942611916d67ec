import type { CommandOf } from '../session/commands.js';
import type { SessionState } from '../session/state.js';
import type { FormalMotion } from './formal-motion.js';

type Simple = 'CheckQuorum' | 'CloseSpeakerList' | 'FinishItem';
export type MotionOrder = { readonly [Type in Simple]: { type: Type; payload: CommandOf<Type>['payload'] } }[Simple];

/**
 * The order that carries a motion out when it needs no further choice. Null for a recess, an adjournment, a limit or an agenda, which
 * the presider settles first, and where nothing is left to order.
 */
export function orderOfMotion(
  { floor }: Pick<SessionState, 'floor'>,
  { kind, itemId }: Pick<FormalMotion, 'kind' | 'itemId'>,
): MotionOrder | null {
  switch (kind) {
    case 'quorum-check':
      return { type: 'CheckQuorum', payload: {} };
    case 'end-discussion':
      // Also when the list is closed already: those on it do not speak any more.
      return { type: 'CloseSpeakerList', payload: {} };
    case 'close-list':
      return floor.closedItems.includes(itemId) ? null : { type: 'CloseSpeakerList', payload: {} };
    case 'refer-to-committee':
      return { type: 'FinishItem', payload: { itemId } };
    default:
      return null;
  }
}
