import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReminderKind, reminderKinds } from '../../../../core/src/speaking/floor.js';
import { KeyHint } from '../../../../web-shared/src/actions/key-hint.js';
import { MenuButton } from '../../../../web-shared/src/menu/menu-button.js';
import type { Order } from '../../orders/use-order.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering } from '../orders/steering-context.js';
import { shortcuts, useShortcut } from '../orders/use-shortcut.js';
import { WithdrawFloorDialog } from './withdraw-floor-dialog.js';

export const extensionMs = 60_000;

/** Orders about whoever holds the floor: the clock, more time, the end, reminders, and taking it away (L-01, L-03, L-06). */
export function SpeakerOrders({ order }: { order: Order }) {
  const { t } = useTranslation('steering');
  const { view, mayOrder, offlineBecause } = useSteering();
  const { speaker } = view.floor;
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const canPress = speaker !== null && offlineBecause === null;
  const extend = { byMs: extensionMs };
  const isLimited = speaker?.deadlineAt !== null;
  const isPaused = speaker?.pausedAt != null;
  const clockOrder = isPaused ? 'ResumeFloor' : 'PauseFloor';
  useShortcut(shortcuts.endFloor, () => void order.give('EndFloor', {}), canPress && mayOrder('EndFloor'));
  useShortcut(
    shortcuts.extendFloor,
    () => void order.give('ExtendFloor', extend),
    canPress && isLimited && mayOrder('ExtendFloor'),
  );
  if (!speaker) return null;
  const clock = { id: 'clock', text: t(isPaused ? 'clock.resume' : 'clock.pause', { ns: 'floor' }) };
  const reminders = reminderKinds.map((kind) => ({ id: kind, text: t(`remind.${kind}`, { ns: 'floor' }) }));
  const withdrawal = { id: 'withdraw', text: t('withdraw.menu', { ns: 'floor' }), isApart: true };
  const entries = [
    ...(mayOrder(clockOrder) ? [clock] : []),
    ...(mayOrder('RemindSpeaker') ? reminders : []),
    ...(mayOrder('WithdrawFloor') ? [withdrawal] : []),
  ];
  const choose = (id: string) => {
    if (id === 'withdraw') setWithdrawn(speaker.requestId);
    else if (id === 'clock') void order.give(clockOrder, {});
    else void order.give('RemindSpeaker', { kind: id as ReminderKind });
  };
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
      {canPress && <MenuButton label={t('remind.menu', { ns: 'floor' })} entries={entries} onChoose={choose} />}
      <WithdrawFloorDialog
        name={speaker.fullName}
        isOpen={withdrawn === speaker.requestId}
        onClose={() => setWithdrawn(null)}
      />
    </div>
  );
}
