import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { FormDialog } from './form-dialog.js';
import { useSending } from './use-sending.js';

const fewest = 3;

export interface ReasonDialogProps<Answer> {
  title: string;
  action: string;
  /** What the reason is about. */
  subject: string;
  send: (reason: string) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}

/** One question: why. The reason is kept in the audit trail. */
export function ReasonDialog<Answer>({ title, action, subject, send, onDone, onClose }: ReasonDialogProps<Answer>) {
  const { t } = useTranslation('office');
  const [reason, setReason] = useState('');
  const keep = useSending(
    () => send(reason),
    (answer) => {
      onDone(answer);
      onClose();
    },
  );
  const isFit = reason.trim().length >= fewest;
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  return (
    <FormDialog
      title={title}
      action={action}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <p>{subject}</p>
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
