import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RollEntry } from '../../../../protocol/src/views/parts.js';
import type { RegisterEntryView } from '../../../../protocol/src/views/views.js';
import { ConfirmDialog } from '../../../../web-shared/src/dialog/confirm-dialog.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { useSteeringOrder } from '../../steering/orders/steering-context.js';

export interface CorrectionDialogProps {
  /** The councillor's last entry. */
  entry: RegisterEntryView;
  roll: readonly RollEntry[];
  onClose: () => void;
}

/** G-04: the wrong entry stays; a new one names it, says the opposite and why. */
export function CorrectionDialog({ entry, roll, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('operator');
  const order = useSteeringOrder();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { memberId, seq, fullName, at, kind } = entry;
  const [wasPresent] = useState(() => roll.find((member) => member.memberId === memberId)?.present ?? false);
  const confirm = async () => {
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') return;
    const payload = { memberId, present: !wasPresent, correctsSeq: seq, reason: given };
    if (await order.give('CorrectAttendance', payload)) onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t('correction.question', { name: fullName })}
      confirmLabel={t(wasPresent ? 'correction.toAbsent' : 'correction.toPresent')}
      pending={order.pending !== null}
      refusal={order.refusal}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <div className="k-stack">
        <p>{t('correction.entry', { time: formatTime(at), kind: t(`register.kind.${kind}`) })}</p>
        <p>{t('correction.consequence')}</p>
        <TextArea
          label={t('correction.reason')}
          error={isMissing ? t('reasonMissing', { ns: 'steering' }) : null}
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </div>
    </ConfirmDialog>
  );
}
