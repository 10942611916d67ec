import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { useOrder } from '../../orders/use-order.js';
import { ReasonField } from '../../presiding/reason-field.js';
import { useDesk } from '../desk-context.js';

export interface TakeOverDialogProps {
  memberId: string;
  title: string;
  confirmLabel: string;
  usualReason: string;
  onClose: () => void;
}

/** Taking the chair oneself: a vice-chair for an absent chair, the chair again after a substitute (S-10). */
export function TakeOverDialog({ memberId, title, confirmLabel, usualReason, onClose }: TakeOverDialogProps) {
  const { t } = useTranslation('presiding');
  const { send } = useDesk();
  const order = useOrder(send);
  const [reason, setReason] = useState(usualReason);
  const isMissing = reason.trim() === '';
  const confirm = async () => {
    if (!isMissing && (await order.give('HandOverPresiding', { memberId, reason: reason.trim() }))) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={title}
      confirmLabel={confirmLabel}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <ReasonField value={reason} onChange={setReason} isMissing={isMissing} usual={[usualReason]} />
        <p className="k-soft">{t('handOver.consequence')}</p>
      </div>
    </ConfirmDialog>
  );
}
