import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../../web-shared/src/actions/key-hint.js';
import type { Order } from '../../orders/use-order.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering } from '../orders/steering-context.js';
import { shortcuts, useShortcut } from '../orders/use-shortcut.js';

export const extensionMs = 60_000;

/** Orders about whoever holds the floor: more time, the end, and taking it away (L-01, L-06). */
export function SpeakerOrders({ order }: { order: Order }) {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const { speaker } = view.floor;
  const canPress = speaker !== null && offlineBecause === null;
  const extend = { byMs: extensionMs };
  const isLimited = speaker?.deadlineAt !== null;
  useShortcut(shortcuts.endFloor, () => void order.give('EndFloor', {}), canPress && mayOrder('EndFloor'));
  useShortcut(
    shortcuts.extendFloor,
    () => void order.give('ExtendFloor', extend),
    canPress && isLimited && mayOrder('ExtendFloor'),
  );
  if (!speaker) return null;
  return (
    <div className="k-row s-speaker-orders">
      <OrderButton
        type="EndFloor"
        payload={{}}
        order={order}
        aria-label={t('floor.endSpoken')}
        aria-keyshortcuts={shortcuts.endFloor}
      >
        {t('floor.end')} <KeyHint keys={shortcuts.endFloor} />
      </OrderButton>
      {isLimited && (
        <OrderButton
          type="ExtendFloor"
          payload={extend}
          order={order}
          aria-label={t('floor.extendSpoken')}
          title={t('floor.extendSpoken')}
          aria-keyshortcuts={shortcuts.extendFloor}
        >
          {t('floor.extend')} <KeyHint keys={shortcuts.extendFloor} />
        </OrderButton>
      )}
      <OrderButton type="WithdrawFloor" payload={{}} kind="quiet" order={order}>
        {t('floor.withdraw')}
      </OrderButton>
    </div>
  );
}
