import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** S-14, `Przerwa do {data}`: the session goes on at another sitting, with an attendance of its own. */
export function AdjournDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation('steering');
  const { now } = useSteering();
  const order = useSteeringOrder();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const close = () => {
    order.forget();
    setMissing(false);
    onClose();
  };
  const confirm = async () => {
    setMissing(until === '');
    if (until !== '' && (await order.give('AdjournSitting', { until, reason: reason.trim() }))) close();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('adjourn.question')}
      confirmLabel={t('adjourn.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={close}
    >
      <div className="k-stack">
        <p>{t('adjourn.consequence')}</p>
        <TextField
          short
          type="date"
          label={t('adjourn.until')}
          min={localDay(new Date(now()).toISOString())}
          error={isMissing ? t('adjourn.untilMissing') : null}
          value={until}
          onChange={setUntil}
        />
        <TextField label={t('adjourn.reason')} optional maxLength={300} value={reason} onChange={setReason} />
      </div>
    </ConfirmDialog>
  );
}
