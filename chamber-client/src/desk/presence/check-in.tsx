import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { PrimaryStep } from '../../../../web-shared/src/actions/primary-step.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

const sittingOrCalled: ReadonlySet<string> = new Set(['convened', 'open', 'recess', 'adjourned']);

/**
 * `Potwierdzam obecność` (S-22), the first step of every councillor; gone once the register says present. With the code shown in the
 * hall where the rules want it (S-30), from afar only where two persons allowed it (S-31).
 */
export function CheckIn() {
  const { t } = useTranslation('desk');
  const { view, own, send, connected } = useDesk();
  const order = useOrder(send);
  const [code, setCode] = useState('');
  const { memberId, present, selfCheckIn, hallCode, remoteBasis } = own.me;
  const cameEarlier = useRef(false);
  cameEarlier.current ||= present;
  const { status } = view.header;
  if (memberId === null || present || !sittingOrCalled.has(status)) return null;

  const standing = view.roll.find((entry) => entry.memberId === memberId)?.standing;
  if (standing === 'expired') return <Notice tone="warning">{t('presence.expired')}</Notice>;
  if (standing === 'unsworn') return <Notice tone="warning">{t('presence.unsworn')}</Notice>;
  if (!selfCheckIn) return <Notice tone="warning">{t('presence.byOperator')}</Notice>;

  // S-22 `spóźnienie`: the first arrival after the opening.
  const isLate = (status === 'open' || status === 'recess') && !cameEarlier.current;
  const kind = isLate ? 'entered-late' : 'entered';
  const needsCode = hallCode && !/^\d{6}$/.test(code);
  const blockedBecause = connected ? (needsCode ? t('presence.codeMissing') : null) : t('presence.offline');
  const proof = hallCode ? { hallCode: code } : {};
  const confirm = () => void order.give('RecordAttendance', { memberId, kind, ...proof });
  return (
    <section className="desk-check-in" aria-label={t('presence.confirm')}>
      {hallCode && (
        <TextField
          label={t('presence.code')}
          hint={t('presence.codeHint')}
          short
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={6}
          value={code}
          onChange={(typed) => setCode(typed.replace(/\D/g, ''))}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && !blockedBecause && order.pending === null) confirm();
          }}
        />
      )}
      <PrimaryStep
        label={t('presence.confirm')}
        explanation={t('presence.explanation')}
        pending={order.pending !== null}
        blockedBecause={blockedBecause}
        onStep={confirm}
      />
      {remoteBasis !== null && (
        <Button
          kind="quiet"
          unavailable={!connected}
          onClick={() => void order.give('RecordAttendance', { memberId, kind, remote: true })}
        >
          {t('presence.remote', { basis: remoteBasis })}
        </Button>
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}
