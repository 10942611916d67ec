import { useId } from 'react';
import type { CommandOf, CommandType } from '../../../../core/src/session/commands.js';
import { Button, type ButtonProps } from '../../../../web-shared/src/actions/button.js';
import type { Order } from '../../orders/use-order.js';
import { useSteering } from './steering-context.js';

export interface OrderButtonProps<Type extends CommandType> extends Omit<ButtonProps, 'type' | 'onClick'> {
  type: Type;
  payload: CommandOf<Type>['payload'];
  order: Order;
  /** Runs after the hub accepted it. */
  onAccepted?: () => void;
  /** Asks something before it orders. @param give orders what the button said when it was pressed */
  askFirst?: (give: () => void) => void;
}

/**
 * A button that orders one thing at once. Absent for those whose role may not order it; without a connection it stays,
 * says why it does nothing, and works again by itself.
 */
export function OrderButton<Type extends CommandType>({
  type,
  payload,
  order,
  onAccepted,
  askFirst,
  ...button
}: OrderButtonProps<Type>) {
  const { mayOrder, offlineBecause } = useSteering();
  const reasonId = useId();
  if (!mayOrder(type)) return null;
  const isPending = order.pending?.type === type && JSON.stringify(order.pending.payload) === JSON.stringify(payload);
  const press = async () => {
    if (await order.give(type, payload)) onAccepted?.();
  };
  return (
    <>
      <Button
        {...button}
        pending={isPending}
        unavailable={button.unavailable || offlineBecause !== null}
        aria-describedby={offlineBecause ? reasonId : button['aria-describedby']}
        onClick={() => (askFirst ? askFirst(() => void press()) : void press())}
      />
      {offlineBecause && (
        <span id={reasonId} hidden>
          {offlineBecause}
        </span>
      )}
    </>
  );
}
