import type { TFunction } from 'i18next';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FloorKind, floorKinds } from '../../../../core/src/speaking/floor.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { type Desk, useDesk } from '../desk-context.js';
import { MoveMotion } from '../motions/move-motion.js';

const otherKinds = floorKinds.filter((kind) => kind !== 'speech');

/** L-01: asking for the floor, the own places in the queue, withdrawing. */
export function FloorRequests() {
  const { t } = useTranslation('desk');
  const desk = useDesk();
  const order = useOrder(desk.send);
  const reasonId = useId();
  const [isMoving, setMoving] = useState(false);
  const { own, view } = desk;
  const because = reasonAgainstAll(t, desk);
  const listClosed = view.floor.listClosed ? t('floor.because.listClosed') : null;
  const isWaiting = (kind: FloorKind) => own.requests.some((request) => request.kind === kind);
  // A councillor moves a motion in writing or aloud, a guest only asks for the floor (L-05).
  const isMotion = (kind: FloorKind) => kind === 'formal-motion' && own.me.memberId !== null;
  const isPending = (type: string, payload: object) =>
    order.pending?.type === type && JSON.stringify(order.pending.payload) === JSON.stringify(payload);
  const askButton = (kind: FloorKind, large: boolean) => (
    <Button
      key={kind}
      size={large ? 'large' : 'normal'}
      icon={large ? 'hand' : undefined}
      pending={isPending('RequestFloor', { kind, personId: null })}
      unavailable={because !== null || (kind === 'speech' && listClosed !== null)}
      aria-describedby={because || listClosed ? reasonId : undefined}
      onClick={() => (isMotion(kind) ? setMoving(true) : void order.give('RequestFloor', { kind, personId: null }))}
    >
      {t(`floor.ask.${kind}`)}
    </Button>
  );
  return (
    <div className="desk-requests">
      <div role="status">
        {own.requests.length > 0 && (
          <ul className="desk-requests__own">
            {own.requests.map(({ requestId, kind, place }) => (
              <li key={requestId}>
                <span className="desk-requests__place">
                  <Icon name="hand" />
                  {t('floor.waiting', { kind: t(`speakers.kind.${kind}`, { ns: 'shared' }), place })}
                </span>
                <Button
                  aria-label={t('floor.withdrawOf', { kind: t(`speakers.kind.${kind}`, { ns: 'shared' }) })}
                  pending={isPending('WithdrawFloorRequest', { requestId })}
                  onClick={() => void order.give('WithdrawFloorRequest', { requestId })}
                >
                  {t('floor.withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {!isWaiting('speech') && askButton('speech', true)}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div className="desk-requests__others" role="group" aria-label={t('floor.others')}>
        {otherKinds.filter((kind) => isMotion(kind) || !isWaiting(kind)).map((kind) => askButton(kind, false))}
      </div>
      {(because ?? listClosed) && (
        <p id={reasonId} className="k-soft k-small desk-requests__because">
          {because ?? listClosed}
        </p>
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
      {isMoving && <MoveMotion onClose={() => setMoving(false)} />}
    </div>
  );
}

/** Why nothing can be asked for at the moment; null when it can. */
function reasonAgainstAll(t: TFunction, { view, own, connected }: Desk): string | null {
  if (!connected) return t('floor.because.offline', { ns: 'desk' });
  if (view.header.status !== 'open') return t('floor.because.notOpen', { ns: 'desk' });
  if (own.me.memberId !== null && !own.me.present) return t('floor.because.absent', { ns: 'desk' });
  if (view.agenda.currentItemId === null) return t('floor.because.noItem', { ns: 'desk' });
  return null;
}
