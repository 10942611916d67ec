import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** The chair excludes a councillor from the vote, with a reason for the record. It cannot be taken back. */
export function ExclusionDialog({ votingId, onClose }: { votingId: string; onClose: () => void }) {
  const { t } = useTranslation('steering');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [memberId, setMemberId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const excluded = new Set(view.votingOutlook?.excluded.map((member) => member.memberId));
  const members = view.roll.filter((entry) => entry.standing !== 'expired' && !excluded.has(entry.memberId));
  const confirm = async () => {
    setChecked(true);
    if (memberId === null || reason.trim() === '') return;
    if (await order.give('ExcludeMember', { votingId, memberId, reason: reason.trim() })) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('exclusions.question')}
      confirmLabel={t('exclusions.confirm')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t(view.voting?.status === 'open' ? 'exclusions.consequenceOpen' : 'exclusions.consequence')}</p>
        <Select
          label={t('exclusions.member')}
          options={members.map((entry) => ({ value: entry.memberId, text: `${entry.lastName} ${entry.firstName}` }))}
          error={isChecked && memberId === null ? t('exclusions.memberMissing') : null}
          value={memberId}
          onChange={setMemberId}
        />
        <TextArea
          label={t('exclusions.reason')}
          hint={t('exclusions.reasonHint')}
          error={isChecked && reason.trim() === '' ? t('reasonMissing') : null}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
