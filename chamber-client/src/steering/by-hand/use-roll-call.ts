import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choice, choices } from '../../../../core/src/voting/voting.js';
import type { ByHandView, RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import type { Order } from '../../orders/use-order.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { type CallOrder, callOrder } from './call-order.js';

const choiceOfKey: Readonly<Record<string, Choice>> = Object.fromEntries(
  choices.map((choice, index) => [`${index + 1}`, choice]),
);

export interface RollCallKeys {
  readonly order: Order;
  readonly callOrder: CallOrder;
  /** @returns whether the key means something here: `1`, `2`, `3`, `N`, `Backspace`. */
  readonly press: (key: string) => boolean;
  readonly call: (memberId: string) => void;
}

/**
 * Recording a roll call. What is pressed belongs to the name on the screen: after an answer no other is taken until the hub calls
 * somebody else, so that a hasty key never falls upon the next name.
 */
export function useRollCall(rollCall: RollCallView, byHand: ByHandView): RollCallKeys {
  const order = useSteeringOrder();
  const { offlineBecause } = useSteering();
  const { votingId, called, answers } = rollCall;
  const [answered, setAnswered] = useState<string | null>(null);
  const calledId = called?.memberId ?? null;
  const latest = useRef(calledId);
  latest.current = calledId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgotten with every other name
  useEffect(() => setAnswered(null), [calledId]);
  const moves = callOrder(rollCall, byHand.rows);
  const { give } = order;
  const isBusy = order.pending !== null || (answered !== null && answered === calledId) || offlineBecause !== null;

  const call = useCallback((memberId: string) => void give('CallMember', { votingId, memberId }), [give, votingId]);
  const record = async (memberId: string, choice: Choice) => {
    const before = answers.find((answer) => answer.memberId === memberId);
    // The same answer again is no event; the call goes on all the same.
    if (before?.choice === choice && before.origin === 'oral') {
      if (moves.next) call(moves.next.memberId);
      return;
    }
    const isAccepted = await give('EnterBallot', { votingId, memberId, choice, origin: 'oral' });
    if (isAccepted && latest.current === memberId) setAnswered(memberId);
  };
  const press = (key: string): boolean => {
    const choice = choiceOfKey[key];
    const target = key === 'Backspace' ? moves.previous : key.toLowerCase() === 'n' ? moves.next : undefined;
    if (choice === undefined && target === undefined) return false;
    if (isBusy) return true;
    if (target) call(target.memberId);
    else if (choice && called) void record(called.memberId, choice);
    return true;
  };
  return { order, callOrder: moves, press, call };
}
