import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canBecome } from '../../../../core/src/agenda/agenda-item.js';
import type { SessionCommand } from '../../../../core/src/session/commands.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { Order } from '../../orders/use-order.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';

type ItemCommand = Extract<SessionCommand, { type: 'StartItem' | 'SuspendItem' | 'FinishItem' }>;

/** Steps on one item of the agenda. Leaving an item whose planned vote has not been taken asks first. */
export function ItemOrders({ item }: { item: AgendaItemView }) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [asked, setAsked] = useState<ItemCommand | null>(null);
  if (view.header.status !== 'open' || isVotingPending(view)) return null;
  const { itemId, number, status } = item;
  const isCurrent = itemId === view.agenda.currentItemId;
  const waiting = amendmentsWaiting(view);
  const ask = isVoteAhead(view) || waiting > 0 ? setAsked : null;
  return (
    <>
      <div className="k-row s-item-orders">
        {!isCurrent && canBecome(status, 'in-progress') && (
          <ItemButton
            command={{ type: 'StartItem', payload: { itemId } }}
            order={order}
            ask={ask}
            label={t(status === 'finished' ? 'item.return' : 'item.start')}
            spoken={t(status === 'finished' ? 'item.returnTo' : 'item.startOf', { number })}
          />
        )}
        {isCurrent && status === 'in-progress' && (
          <>
            <ItemButton
              command={{ type: 'SuspendItem', payload: { itemId } }}
              order={order}
              ask={null}
              label={t('item.suspend')}
              spoken={t('item.suspendOf', { number })}
            />
            <ItemButton
              command={{ type: 'FinishItem', payload: { itemId } }}
              order={order}
              ask={ask}
              label={t('item.finish')}
              spoken={t('item.finishOf', { number })}
            />
          </>
        )}
      </div>
      {order.refusal && !asked && <Refusal refusal={order.refusal} />}
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('item.leaveQuestion')}
        confirmLabel={t('item.leaveConfirm')}
        cancelLabel={t('item.leaveCancel')}
        pending={order.pending !== null}
        refusal={order.refusal}
        onCancel={() => setAsked(null)}
        onConfirm={() => asked && void order.give(asked.type, asked.payload).then((ok) => ok && setAsked(null))}
      >
        {isVoteAhead(view) && <p>{t('item.leaveConsequence')}</p>}
        {waiting > 0 && <p>{t('item.leaveAmendments', { count: waiting })}</p>}
      </ConfirmDialog>
    </>
  );
}

/** V-26: amendments of the current item that nobody has decided. */
function amendmentsWaiting({ agenda, drafts }: ChairView): number {
  return drafts?.find(({ itemId }) => itemId === agenda.currentItemId)?.waiting ?? 0;
}

/** Whether the current item's planned vote is still to come and could be taken. */
function isVoteAhead({ nextStep, agenda, results }: ChairView): boolean {
  if (nextStep.kind === 'prepare-voting' || nextStep.kind === 'reopen-to-public') return true;
  const isOnTheWay =
    nextStep.kind === 'take-item-step' || nextStep.kind === 'grant-floor' || nextStep.kind === 'end-floor';
  const current = agenda.items.find(({ itemId }) => itemId === agenda.currentItemId);
  const isVoted = results.some(({ itemId, status }) => itemId === current?.itemId && status === 'announced');
  return isOnTheWay && Boolean(current?.vote) && !isVoted;
}

function ItemButton({
  command,
  order,
  ask,
  label,
  spoken,
}: {
  command: ItemCommand;
  order: Order;
  ask: ((command: ItemCommand) => void) | null;
  label: string;
  spoken: string;
}) {
  const { mayOrder } = useSteering();
  if (!mayOrder(command.type)) return null;
  return ask ? (
    <Button kind="quiet" className="s-small-button" aria-label={spoken} onClick={() => ask(command)}>
      {label}
    </Button>
  ) : (
    <OrderButton {...command} kind="quiet" className="s-small-button" aria-label={spoken} order={order}>
      {label}
    </OrderButton>
  );
}
