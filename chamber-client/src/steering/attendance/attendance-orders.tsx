import { useTranslation } from 'react-i18next';
import type { AttendanceKind } from '../../../../core/src/attendance/attendance.js';
import type { RollEntry } from '../../../../protocol/src/views/parts.js';
import type { Order } from '../../orders/use-order.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering } from '../orders/steering-context.js';

/** S-22: one press brings a councillor in or out. Being late and leaving early are told apart once the session has begun. */
export function AttendanceOrders({ entry, order }: { entry: RollEntry; order: Order }) {
  const { t } = useTranslation('steering');
  const { header } = useSteering().view;
  if (entry.standing !== 'active') return <span className="k-soft">{t(`attendance.standing.${entry.standing}`)}</span>;
  const hasBegun = header.openedAt !== null && header.status !== 'adjourned';
  const kinds: readonly AttendanceKind[] = entry.present ? ['left', 'left-early'] : ['entered', 'entered-late'];
  const shown = hasBegun ? kinds : kinds.slice(0, 1);
  return (
    <span className="s-in-out">
      {shown.map((kind, index) => (
        <OrderButton
          key={kind}
          type="RecordAttendance"
          payload={{ memberId: entry.memberId, kind }}
          kind={index === 0 ? 'secondary' : 'quiet'}
          order={order}
          aria-label={t('attendance.orderOf', {
            order: t(`attendance.kind.${kind}`),
            name: `${entry.lastName} ${entry.firstName}`,
          })}
        >
          {t(`attendance.kind.${kind}`)}
        </OrderButton>
      ))}
    </span>
  );
}
