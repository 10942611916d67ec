import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WithdrawalInput } from '../../../protocol/src/http/interpellations.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { withdrawInterpellation } from '../data/interpellations.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { type StepProps, useStepTaken } from './step-dialogs.js';

/** P-05: takes text or answer off the public page at once; the reason stays there. */
export function WithdrawDialog({ record, part, onClose }: StepProps & Pick<WithdrawalInput, 'part'>) {
  const { t } = useTranslation('office');
  const [reason, setReason] = useState('');
  const sending = useSending(
    (input: WithdrawalInput) => withdrawInterpellation(record.interpellationId, input),
    useStepTaken(onClose),
    ['reason'],
  );
  const { told, ...form } = useCheckedForm(reason.trim() !== '', () => sending.send({ part, reason }));
  return (
    <FormDialog
      title={t(`interpellationChanges.withdrawTitle.${part}`)}
      action={t('interpellationChanges.withdraw')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...form}
    >
      <p>{t(`interpellationChanges.withdrawLead.${part}`)}</p>
      <TextField
        label={t('interpellationChanges.reason')}
        hint={t('interpellationChanges.withdrawReasonHint')}
        maxLength={300}
        value={reason}
        onChange={setReason}
        error={told(reason.trim() === '' ? t('interpellations.fieldMissing') : null) ?? sending.errorAt('reason')}
      />
    </FormDialog>
  );
}
