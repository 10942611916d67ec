import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { leaveDraftOut, proposalsKey } from '../data/received-drafts.js';
import { ReasonDialog } from '../forms/reason-dialog.js';

export interface LeaveOutDialogProps {
  sessionId: string;
  draft: ReceivedDraft;
  onClose: () => void;
}

/** The chair's reason for leaving out a draft that binds; kept in the audit trail. */
export function LeaveOutDialog({ sessionId, draft, onClose }: LeaveOutDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  return (
    <ReasonDialog
      title={t('received.leaveOutTitle')}
      action={t('received.leaveOutConfirm')}
      subject={draft.title}
      send={(reason) => leaveDraftOut(sessionId, draft.draftId, reason)}
      onDone={(proposals) => client.setQueryData(proposalsKey(sessionId), proposals)}
      onClose={onClose}
    />
  );
}
