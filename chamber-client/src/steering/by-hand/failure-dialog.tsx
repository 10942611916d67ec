import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** V-14: the chair states that the devices failed for everybody; the vote goes on by calling names. */
export function FailureDialog({ votingId, onClose }: { votingId: string; onClose: () => void }) {
  const { t } = useTranslation('byHand');
  const order = useSteeringOrder();
  const [cause, setCause] = useState('');
  const [isChecked, setChecked] = useState(false);
  const confirm = async () => {
    setChecked(true);
    if (cause.trim() === '') return;
    if (await order.give('DeclareDeviceFailure', { votingId, cause: cause.trim() })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('failure.question')}
      confirmLabel={t('failure.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('failure.text')}</p>
        <Notice>{t('failure.oneDevice')}</Notice>
        <TextArea
          label={t('failure.cause')}
          hint={t('failure.causeHint')}
          error={isChecked && cause.trim() === '' ? t('failure.causeMissing') : null}
          maxLength={1000}
          rows={2}
          value={cause}
          onChange={setCause}
        />
      </div>
    </ConfirmDialog>
  );
}
