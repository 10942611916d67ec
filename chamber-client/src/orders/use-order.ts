import { useCallback, useRef, useState } from 'react';
import type { CommandOf, CommandType } from '../../../core/src/session/commands.js';
import { newCommandId } from '../../../live-client/src/command-id.js';
import type { LiveClient } from '../../../live-client/src/live-client.js';
import { type OrderRefusal, orderRefusalOfAck } from './refusal-of-ack.js';

export interface Order {
  /**
   * Orders something. One order at a time: another press while one is under way is ignored.
   * @returns whether the hub accepted it; otherwise `refusal` says why.
   */
  readonly give: <Type extends CommandType>(type: Type, payload: CommandOf<Type>['payload']) => Promise<boolean>;
  /** The order under way; null when none is. */
  readonly pending: PendingOrder | null;
  readonly refusal: OrderRefusal | null;
  readonly forget: () => void;
}

export interface PendingOrder {
  readonly type: CommandType;
  readonly payload: unknown;
}

/**
 * Orders of one place on the screen: what is under way and why the last one was refused stay where it was given.
 * @param send of the live session.
 */
export function useOrder(send: LiveClient<object>['send']): Order {
  const [pending, setPending] = useState<PendingOrder | null>(null);
  const [refusal, setRefusal] = useState<OrderRefusal | null>(null);
  const underWay = useRef(false);
  /** An order whose outcome is unknown keeps its id, so that giving it again cannot make it count twice. */
  const unanswered = useRef<{ text: string; id: string } | null>(null);

  const give = useCallback<Order['give']>(
    async (type, payload) => {
      if (underWay.current) return false;
      underWay.current = true;
      setPending({ type, payload });
      setRefusal(null);
      const text = JSON.stringify([type, payload]);
      const id = unanswered.current?.text === text ? unanswered.current.id : newCommandId();
      const ack = await send(type, payload, { id });
      const isUnknown = ack.status === 'failed' && ack.failure.code === 'outcome-unknown';
      unanswered.current = isUnknown ? { text, id } : null;
      underWay.current = false;
      setPending(null);
      setRefusal(orderRefusalOfAck(ack));
      return ack.status === 'accepted';
    },
    [send],
  );
  const forget = useCallback(() => setRefusal(null), []);
  return { give, pending, refusal, forget };
}
