import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { interpellationKinds, isOfCouncillor } from '../../../core/src/interpellations/answer-clock.js';
import { isLong } from '../../../core/src/interpellations/contents.js';
import type { InterpellationRecord, PaperInterpellation } from '../../../protocol/src/http/interpellations.js';
import type { OralQuestion } from '../../../protocol/src/http/oral-questions.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { enterInterpellation, useKeepInterpellation } from '../data/interpellations.js';
import { useMembers } from '../data/members.js';
import { inputTime, instantOf } from '../debate/local-minute.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';

export interface PaperDialogProps {
  termId: string;
  /** I-04: the question asked aloud that is put in writing. */
  asked?: OralQuestion;
  onClose: () => void;
  onEntered: (record: InterpellationRecord) => void;
}

interface Draft {
  kind: PaperInterpellation['kind'];
  memberId: string | null;
  author: string;
  resolution: string;
  subject: string;
  facts: string;
  questions: string;
  filed: string;
}

const newDraft = (asked?: OralQuestion): Draft => ({
  ...{ kind: 'interpellation', memberId: null, author: '', resolution: '', subject: '', facts: '', questions: '' },
  ...(asked && { kind: 'question' as const, memberId: asked.memberId, questions: asked.question }),
  filed: inputTime(new Date().toISOString()),
});

/** A paper that came to the chair, entered by the office. */
export function PaperDialog({ termId, asked, onClose, onEntered }: PaperDialogProps) {
  const { t } = useTranslation('office');
  const keep = useKeepInterpellation();
  const announce = useAnnounce();
  const { data: members } = useMembers(termId);
  const [draft, setDraft] = useState(() => newDraft(asked));
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const input = inputOf(draft, asked);
  const sending = useSending(
    (paper: PaperInterpellation) => enterInterpellation(termId, paper),
    (record) => {
      keep(record);
      announce.done(t('interpellations.saved', { mark: record.mark }));
      onEntered(record);
    },
    ['filedAt', 'memberId'],
  );
  const { form, onSubmit, told } = useCheckedForm(input !== null, () => input && sending.send(input));
  const missing = (value: string, least = 3) =>
    told(value.trim().length >= least ? null : t('interpellations.fieldMissing'));
  return (
    <FormDialog
      title={t('interpellations.enter')}
      action={t('interpellations.save')}
      pending={sending.pending}
      refusal={sending.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <RadioGroup
        label={t('interpellations.kindHead')}
        options={interpellationKinds.map((value) => ({ value, text: t(`interpellations.kind.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {isOfCouncillor(draft.kind) ? (
        <Select
          label={t('interpellations.author')}
          options={(members ?? [])
            .filter(({ mandate }) => mandate === 'active')
            .map(({ memberId, firstName, lastName }) => ({ value: memberId, text: `${lastName} ${firstName}` }))}
          value={draft.memberId}
          onChange={(memberId) => change({ memberId })}
          error={
            told(draft.memberId === null ? t('interpellations.authorMissing') : null) ?? sending.errorAt('memberId')
          }
        />
      ) : (
        <>
          <TextField
            label={t('interpellations.council')}
            maxLength={200}
            value={draft.author}
            onChange={(author) => change({ author })}
            error={missing(draft.author)}
          />
          <TextField
            label={t('interpellations.resolution')}
            hint={t('interpellations.resolutionHint')}
            maxLength={200}
            value={draft.resolution}
            onChange={(resolution) => change({ resolution })}
            error={missing(draft.resolution)}
          />
        </>
      )}
      <TextField
        label={t('interpellations.filedAt')}
        hint={t('interpellations.momentHint')}
        type="datetime-local"
        value={draft.filed}
        onChange={(filed) => change({ filed })}
        error={missing(draft.filed) ?? sending.errorAt('filedAt')}
      />
      <TextField
        label={t('interpellations.subject')}
        maxLength={300}
        value={draft.subject}
        onChange={(subject) => change({ subject })}
        error={missing(draft.subject)}
      />
      <TextArea
        label={t('interpellations.facts')}
        hint={isLong(draft) ? t('interpellations.factsLong') : t('interpellations.factsHint')}
        rows={5}
        maxLength={20_000}
        value={draft.facts}
        onChange={(facts) => change({ facts })}
        error={missing(draft.facts, 10)}
      />
      <TextArea
        label={t('interpellations.questions')}
        rows={4}
        maxLength={10_000}
        value={draft.questions}
        onChange={(questions) => change({ questions })}
        error={missing(draft.questions)}
      />
    </FormDialog>
  );
}

/** null while something is missing. */
function inputOf(
  { filed, kind, memberId, author, resolution, ...contents }: Draft,
  asked: OralQuestion | undefined,
): PaperInterpellation | null {
  const { subject, facts, questions } = contents;
  if (filed === '' || subject.trim().length < 3 || facts.trim().length < 10 || questions.trim().length < 3) return null;
  const filedAt = instantOf(filed);
  if (kind === 'interpellation' || kind === 'question')
    return memberId === null
      ? null
      : { kind, memberId, filedAt, ...contents, ...(asked && { oralQuestionId: asked.oralQuestionId }) };
  if (author.trim().length < 3 || resolution.trim().length < 3) return null;
  return { kind, author, resolution, filedAt, ...contents };
}
