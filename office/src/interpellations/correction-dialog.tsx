import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOfCouncillor } from '../../../core/src/interpellations/answer-clock.js';
import type { CorrectionInput, InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { correctInterpellation } from '../data/interpellations.js';
import { useMembers } from '../data/members.js';
import { inputTime, instantOf } from '../debate/local-minute.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { type StepProps, useStepTaken } from './step-dialogs.js';

const moments = ['filedAt', 'deliveredAt', 'answeredAt'] as const;
const longWords = { facts: [5, 10], questions: [4, 3], answer: [8, 3] } as const;

/** P-02: puts right what was entered wrongly, with a reason; what stood there before stays readable. */
export function CorrectionDialog({ record, onClose }: StepProps) {
  const { t } = useTranslation('office');
  const { data: members } = useMembers(record.termId);
  const [draft, setDraft] = useState<CorrectionInput>(() => correctionOf(record));
  const change = (part: Partial<CorrectionInput>) => setDraft((before) => ({ ...before, ...part }));
  const sending = useSending(
    (input: CorrectionInput) => correctInterpellation(record.interpellationId, input),
    useStepTaken(onClose),
    ['reason', 'memberId'],
  );
  const isFit =
    draft.reason.trim() !== '' &&
    draft.subject.trim().length >= 3 &&
    (['facts', 'questions', 'answer'] as const).every(
      (name) => draft[name] === null || draft[name].trim().length >= longWords[name][1],
    ) &&
    (draft.answeredBy === null || draft.answeredBy.trim().length >= 3);
  const { told, ...form } = useCheckedForm(isFit, () => sending.send(draft));
  const missing = (value: string, least = 3) =>
    told(value.trim().length >= least ? null : t('interpellations.fieldMissing'));
  const fromDesk = record.channel === 'electronic';
  return (
    <FormDialog
      title={t('interpellationChanges.correct')}
      action={t('interpellationChanges.save')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      size="wide"
      {...form}
    >
      <p>{t('interpellationChanges.correctLead')}</p>
      {isOfCouncillor(record.kind) && (
        <RadioGroup
          label={t('interpellations.kindHead')}
          options={(['interpellation', 'question'] as const).map((value) => ({
            value,
            text: t(`interpellations.kind.${value}`),
          }))}
          value={draft.kind === 'question' ? 'question' : 'interpellation'}
          onChange={(kind) => change({ kind })}
        />
      )}
      {draft.memberId !== null && !fromDesk && (
        <Select
          label={t('interpellations.author')}
          options={(members ?? [])
            .filter(({ mandate, memberId }) => mandate === 'active' || memberId === record.memberId)
            .map(({ memberId, firstName, lastName }) => ({ value: memberId, text: `${lastName} ${firstName}` }))}
          value={draft.memberId}
          onChange={(memberId) => change({ memberId })}
          error={sending.errorAt('memberId')}
        />
      )}
      <TextField
        label={t('interpellations.subject')}
        maxLength={300}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
        error={missing(draft.subject)}
      />
      {(['facts', 'questions', 'answer'] as const).map((name) => {
        const value = draft[name];
        const [rows, least] = longWords[name];
        return value === null ? null : (
          <TextArea
            key={name}
            label={t(`interpellations.${name}`)}
            rows={rows}
            value={value}
            onChange={(words) => change({ [name]: words })}
            error={missing(value, least)}
          />
        );
      })}
      {draft.answeredBy !== null && (
        <TextField
          label={t('interpellations.answeredBy')}
          maxLength={200}
          value={draft.answeredBy}
          onChange={(answeredBy) => change({ answeredBy })}
          error={missing(draft.answeredBy)}
        />
      )}
      {moments.map((name) => {
        const value = draft[name];
        return value === null || (name === 'filedAt' && fromDesk) ? null : (
          <MomentField
            key={name}
            name={name}
            known={record[name]}
            value={value}
            onChange={(at) => change({ [name]: at })}
          />
        );
      })}
      <TextField
        label={t('interpellationChanges.reason')}
        hint={t('interpellationChanges.correctReasonHint')}
        maxLength={300}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={missing(draft.reason, 1) ?? sending.errorAt('reason')}
      />
    </FormDialog>
  );
}

/** A moment whose minute was not touched keeps its seconds. */
function MomentField({
  name,
  known,
  value,
  onChange,
}: {
  name: (typeof moments)[number];
  known: string | null;
  value: string;
  onChange: (at: string) => void;
}) {
  const { t } = useTranslation('office');
  return (
    <TextField
      label={t(`interpellations.${name}`)}
      type="datetime-local"
      value={inputTime(value)}
      onChange={(minute) => {
        if (minute !== '') onChange(known !== null && inputTime(known) === minute ? known : instantOf(minute));
      }}
    />
  );
}

function correctionOf(record: InterpellationRecord): CorrectionInput {
  const { kind, memberId, subject, facts, questions, filedAt, deliveredAt, answeredAt, answeredBy, answer } = record;
  return {
    ...{ kind, memberId, subject, facts, questions, filedAt, deliveredAt, answeredAt, answeredBy, answer },
    reason: '',
  };
}
