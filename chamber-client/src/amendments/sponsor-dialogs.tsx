import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveClient } from '../../../live-client/src/live-client.js';
import type { AmendmentView } from '../../../protocol/src/views/drafts-part.js';
import { ConfirmDialog } from '../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import { useOrder } from '../orders/use-order.js';

/** What the sponsor does with the own draft: said by the sponsor at a desk or written down by an official. */
interface SponsorDialogProps {
  itemId: string;
  /** Of the live session. */
  send: LiveClient<object>['send'];
  /** @param done whether the hub accepted it */
  onClose: (done: boolean) => void;
}

/** V-26: the sponsor makes a waiting amendment the own; it enters without a vote. */
export function TakeOverDialog({
  amendment,
  sponsor,
  itemId,
  send,
  onClose,
}: SponsorDialogProps & { amendment: AmendmentView; sponsor: string }) {
  const { t } = useTranslation('amendments');
  const order = useOrder(send);
  const confirm = async () => {
    const payload = { itemId, change: null, takesOver: amendment.amendmentId, sponsor };
    if (await order.give('MakeSponsorAmendment', payload)) onClose(true);
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('takeOver.title', { no: amendment.no })}
      confirmLabel={t('takeOver.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={() => onClose(false)}
    >
      <p>{t('takeOver.text')}</p>
    </ConfirmDialog>
  );
}

/** V-27: the sponsor takes the draft back. */
export function WithdrawDraftDialog({ itemId, send, onClose }: SponsorDialogProps) {
  const { t } = useTranslation('amendments');
  const order = useOrder(send);
  const [reason, setReason] = useState('');
  const confirm = async () => {
    if (await order.give('WithdrawDraft', { itemId, reason: reason.trim() })) onClose(true);
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
      onCancel={() => onClose(false)}
    >
      <div className="k-stack">
        <p>{t('withdrawDraft.text')}</p>
        <TextArea label={t('withdrawDraft.reason')} value={reason} onChange={setReason} maxLength={1000} />
      </div>
    </ConfirmDialog>
  );
}
