import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentView, DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

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

/** V-26: the sponsor makes a waiting amendment the own; it enters without a vote. */
export function TakeOverDialog({
  amendment,
  draft,
  onClose,
}: {
  amendment: AmendmentView;
  draft: DraftView;
  onClose: () => void;
}) {
  const { t } = useTranslation('amendments');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const { itemId } = draft;
  const sponsor = view.agenda.items.find((item) => item.itemId === itemId)?.sponsor ?? '';
  const confirm = async () => {
    const payload = { itemId, change: null, takesOver: amendment.amendmentId, sponsor };
    if (await order.give('MakeSponsorAmendment', payload)) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('takeOver.title', { no: amendment.no })}
      confirmLabel={t('takeOver.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t('takeOver.text')}</p>
    </ConfirmDialog>
  );
}

/** V-27: the sponsor takes the draft back. */
export function WithdrawDraftDialog({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const order = useSteeringOrder();
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (await order.give('WithdrawDraft', { itemId, reason: reason.trim() })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      danger
      title={t('withdrawDraft.title')}
      confirmLabel={t('withdrawDraft.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('withdrawDraft.text')}</p>
        <TextArea label={t('withdrawDraft.reason')} value={reason} onChange={setReason} maxLength={1000} />
      </div>
    </ConfirmDialog>
  );
}
