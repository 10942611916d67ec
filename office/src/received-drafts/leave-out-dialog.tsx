import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../web-shared/src/dialog/dialog.js';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { leaveDraftOut, proposalsKey } from '../data/received-drafts.js';
import { useCheckedForm } from '../forms/use-checked-form.js';
import { useSending } from '../forms/use-sending.js';

export interface LeaveOutDialogProps {
  sessionId: string;
  draft: ReceivedDraft;
  onClose: () => void;
}

/** The chair's reason for leaving out a draft that binds; kept in the audit trail. */
export function LeaveOutDialog({ sessionId, draft, onClose }: LeaveOutDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const formId = useId();
  const [reason, setReason] = useState('');
  const keep = useSending(
    () => leaveDraftOut(sessionId, draft.draftId, reason),
    (proposals) => {
      client.setQueryData(proposalsKey(sessionId), proposals);
      onClose();
    },
  );
  const isFit = reason.trim().length >= 3;
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('received.leaveOutTitle')}
      footer={
        <>
          <Button onClick={onClose}>{t('dialog.cancel', { ns: 'shared' })}</Button>
          <Button type="submit" form={formId} kind="primary" pending={keep.pending}>
            {t('received.leaveOutConfirm')}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className="k-stack" onSubmit={onSubmit} noValidate>
        {keep.refusal && <Refusal refusal={keep.refusal} />}
        <p>{draft.title}</p>
        <TextArea
          label={t('received.reason')}
          hint={t('received.reasonHint')}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          error={told(isFit ? null : t('received.reasonMissing'))}
        />
      </form>
    </Dialog>
  );
}
