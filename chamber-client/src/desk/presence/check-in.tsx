import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PrimaryStep } from '../../../../web-shared/src/actions/primary-step.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

const sittingOrCalled: ReadonlySet<string> = new Set(['convened', 'open', 'recess', 'adjourned']);

/** `Potwierdzam obecność` (S-22), the first step of every councillor; gone once the register says present. */
export function CheckIn() {
  const { t } = useTranslation('desk');
  const { view, own, send, connected } = useDesk();
  const order = useOrder(send);
  const { memberId, present, selfCheckIn } = own.me;
  const cameEarlier = useRef(false);
  cameEarlier.current ||= present;
  const { status } = view.header;
  if (memberId === null || present || !sittingOrCalled.has(status)) return null;

  const standing = view.roll.find((entry) => entry.memberId === memberId)?.standing;
  if (standing === 'unsworn') return <Notice tone="warning">{t('presence.unsworn')}</Notice>;
  if (!selfCheckIn) return <Notice tone="warning">{t('presence.byOperator')}</Notice>;

  // S-22 `spóźnienie`: the first arrival after the opening.
  const isLate = (status === 'open' || status === 'recess') && !cameEarlier.current;
  const kind = isLate ? 'entered-late' : 'entered';
  return (
    <section className="desk-check-in" aria-label={t('presence.confirm')}>
      <PrimaryStep
        label={t('presence.confirm')}
        explanation={t('presence.explanation')}
        pending={order.pending !== null}
        blockedBecause={connected ? null : t('presence.offline')}
        onStep={() => void order.give('RecordAttendance', { memberId, kind })}
      />
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}
