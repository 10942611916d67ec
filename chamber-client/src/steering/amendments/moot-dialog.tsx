import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentView } from '../../../../protocol/src/views/drafts-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteeringOrder } from '../orders/steering-context.js';

/** V-26, G-05: the chair confirms that nothing is left to decide on an amendment, with a reason for the record. */
export function MootDialog({ amendment, onClose }: { amendment: AmendmentView; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const order = useSteeringOrder();
  const { amendmentId, no, proposedMoot } = amendment;
  const becauseNo = proposedMoot?.becauseNo ?? null;
  const [reason, setReason] = useState(
    becauseNo === null ? t('moot.reasonGone') : t('moot.reasonBecause', { no: becauseNo }),
  );
  const confirm = async () => {
    const because = proposedMoot?.because ?? null;
    if (await order.give('DeclareAmendmentMoot', { amendmentId, because, reason: reason.trim() })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('moot.title', { no })}
      confirmLabel={t('moot.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <TextArea label={t('moot.reason')} value={reason} onChange={setReason} maxLength={1000} />
    </ConfirmDialog>
  );
}
