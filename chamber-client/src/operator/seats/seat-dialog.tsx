import { useTranslation } from 'react-i18next';
import type { RollEntry } from '../../../../protocol/src/views/parts.js';
import type { OperatorView } from '../../../../protocol/src/views/views.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { AttendanceOrders } from '../../steering/attendance/attendance-orders.js';
import { Presence } from '../../steering/attendance/presence.js';
import { OrderButton } from '../../steering/orders/order-button.js';
import { useSteeringOrder } from '../../steering/orders/steering-context.js';
import { DeskState } from '../desks/desk-state.js';
import { RegisterLines } from '../register/register-lines.js';

/** One councillor: presence, desk, what can be done, and the last entries of the register. */
export function SeatDialog({
  seatNo,
  entry,
  view,
  onClose,
}: {
  seatNo: number | null;
  entry: RollEntry | undefined;
  view: OperatorView;
  onClose: () => void;
}) {
  const { t } = useTranslation('operator');
  return (
    <Dialog
      isOpen={seatNo !== null}
      onClose={onClose}
      dismissOutside
      title={
        entry
          ? t('seats.of', { no: seatNo, name: `${entry.firstName} ${entry.lastName}` })
          : t('seats.vacant', { no: seatNo })
      }
    >
      {entry ? <SeatHolder entry={entry} view={view} /> : <p>{t('seats.vacantText')}</p>}
    </Dialog>
  );
}

function SeatHolder({ entry, view }: { entry: RollEntry; view: OperatorView }) {
  const { t } = useTranslation('operator');
  const order = useSteeringOrder();
  const desk = view.connections.find((connection) => connection.memberId === entry.memberId);
  const mayBeGivenFloor =
    entry.present &&
    view.header.status === 'open' &&
    view.agenda.currentItemId !== null &&
    view.floor.speaker?.personId !== entry.memberId;
  return (
    <div className="k-stack">
      <p className="k-row">
        <Presence isPresent={entry.present} />
        <DeskState desk={desk} />
      </p>
      <div className="k-row">
        <AttendanceOrders entry={entry} order={order} />
        {mayBeGivenFloor && (
          <OrderButton type="GiveFloor" payload={{ personId: entry.memberId, kind: 'speech' }} order={order}>
            {t('seats.giveFloor')}
          </OrderButton>
        )}
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <RegisterLines entries={view.register.filter((line) => line.memberId === entry.memberId).slice(-5)} />
    </div>
  );
}
