import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { answerInterpellation, deliverInterpellation, useKeepInterpellation } from '../data/interpellations.js';
import { inputTime, instantOf } from '../debate/local-minute.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';

export interface StepProps {
  record: InterpellationRecord;
  onClose: () => void;
}

/** What every step does when the hub has taken it in. */
export function useStepTaken(onClose: () => void): (record: InterpellationRecord) => void {
  const { t } = useTranslation('office');
  const keep = useKeepInterpellation();
  const announce = useAnnounce();
  return (record) => {
    keep(record);
    announce.done(t('interpellations.saved', { mark: record.mark }));
    onClose();
  };
}

/** The minute in which the step before was taken is no earlier than that step. */
function notBefore(before: string | null, minute: string): string {
  return before !== null && inputTime(before) === minute ? before : instantOf(minute);
}

/** I-02: when the mayor got it; the clock starts there. */
export function DeliveryDialog({ record, onClose }: StepProps) {
  const { t } = useTranslation('office');
  const [at, setAt] = useState(() => inputTime(new Date().toISOString()));
  const sending = useSending(
    (moment: string) =>
      deliverInterpellation(record.interpellationId, { deliveredAt: notBefore(record.filedAt, moment) }),
    useStepTaken(onClose),
    ['deliveredAt'],
  );
  const checked = useCheckedForm(at !== '', () => sending.send(at));
  return (
    <FormDialog
      title={t('interpellations.step.deliver')}
      action={t('interpellations.save')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...checked}
    >
      <TextField
        label={t('interpellations.deliveredAt')}
        hint={t('interpellations.momentHint')}
        type="datetime-local"
        value={at}
        onChange={setAt}
        error={checked.told(at === '' ? t('interpellations.fieldMissing') : null) ?? sending.errorAt('deliveredAt')}
      />
    </FormDialog>
  );
}

/** I-02: the written answer of the mayor or of whom the mayor named. */
export function AnswerDialog({ record, onClose }: StepProps) {
  const { t } = useTranslation('office');
  const [at, setAt] = useState(() => inputTime(new Date().toISOString()));
  const [answeredBy, setAnsweredBy] = useState('');
  const [answer, setAnswer] = useState('');
  const sending = useSending(
    (moment: string) =>
      answerInterpellation(record.interpellationId, {
        answeredAt: notBefore(record.deliveredAt, moment),
        ...{ answeredBy, answer },
      }),
    useStepTaken(onClose),
    ['answeredAt'],
  );
  const isFit = at !== '' && answeredBy.trim().length >= 3 && answer.trim().length >= 3;
  const checked = useCheckedForm(isFit, () => sending.send(at));
  const missing = (value: string) => checked.told(value.trim().length >= 3 ? null : t('interpellations.fieldMissing'));
  return (
    <FormDialog
      title={t('interpellations.step.answer')}
      action={t('interpellations.save')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...checked}
    >
      <TextField
        label={t('interpellations.answeredBy')}
        hint={t('interpellations.answeredByHint')}
        maxLength={200}
        value={answeredBy}
        onChange={setAnsweredBy}
        error={missing(answeredBy)}
      />
      <TextField
        label={t('interpellations.answeredAt')}
        hint={t('interpellations.momentHint')}
        type="datetime-local"
        value={at}
        onChange={setAt}
        error={missing(at) ?? sending.errorAt('answeredAt')}
      />
      <TextArea
        label={t('interpellations.answer')}
        rows={10}
        maxLength={40_000}
        value={answer}
        onChange={setAnswer}
        error={missing(answer)}
      />
    </FormDialog>
  );
}
