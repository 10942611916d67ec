import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { leaveDraftOut, proposalsKey } from '../data/received-drafts.js';
import { FormDialog } from '../forms/form-dialog.js';
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
    <FormDialog
      title={t('received.leaveOutTitle')}
      action={t('received.leaveOutConfirm')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
