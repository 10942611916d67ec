import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationInput } from '../../../protocol/src/http/interpellations.js';
import { Checkbox } from '../../../web-shared/src/fields/checkbox.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { publishInterpellation } from '../data/interpellations.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { type StepProps, useStepTaken } from './step-dialogs.js';

/** I-03: what goes out, after the check of personal data; begins with the words of the register. */
export function PublishDialog({ record, part, onClose }: StepProps & { part: 'text' | 'answer' }) {
  const { t } = useTranslation('office');
  const { me } = useSignedIn();
  const isAgain = record.publications.some((publication) => publication.part === part);
  const [words, setWords] = useState({
    subject: record.subject,
    facts: record.facts,
    questions: record.questions,
    answer: record.answer ?? '',
  });
  const [release, setRelease] = useState({ checked: false, responsible: me.fullName, reason: '' });
  const papers = record.documents.filter((document) => document.part === part);
  const [documentIds, setDocumentIds] = useState(() => papers.map(({ documentId }) => documentId));
  const sending = useSending(
    (input: PublicationInput) => publishInterpellation(record.interpellationId, input),
    useStepTaken(onClose),
    ['checked', 'responsible', 'reason'],
  );
  const { answer, ...contents } = words;
  const going = { ...release, documentIds };
  const input: PublicationInput = part === 'text' ? { part, ...contents, ...going } : { part, answer, ...going };
  const shown = part === 'text' ? (['subject', 'facts', 'questions'] as const) : (['answer'] as const);
  const least = (name: (typeof shown)[number]) => (name === 'facts' ? 10 : 3);
  const isFit =
    shown.every((name) => words[name].trim().length >= least(name)) &&
    release.checked &&
    release.responsible.trim() !== '' &&
    (!isAgain || release.reason.trim() !== '');
  const checked = useCheckedForm(isFit, () => sending.send(input));
  const missing = (isThere: boolean) => checked.told(isThere ? null : t('interpellations.fieldMissing'));
  return (
    <FormDialog
      title={t(`interpellations.publishTitle.${part}`)}
      action={t('interpellations.publish')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...checked}
    >
      <p>{t('interpellations.publishLead')}</p>
      {shown.map((name) => {
        const field = {
          label: t(`interpellations.${name}`),
          value: words[name],
          onChange: (value: string) => setWords({ ...words, [name]: value }),
          error: missing(words[name].trim().length >= least(name)),
        };
        return name === 'subject' ? (
          <TextField key={name} {...field} maxLength={300} />
        ) : (
          <TextArea key={name} {...field} rows={name === 'answer' ? 10 : 5} />
        );
      })}
      {papers.map(({ documentId, title }) => (
        <Checkbox
          key={documentId}
          label={t('interpellationChanges.publishWith', { title })}
          checked={documentIds.includes(documentId)}
          onChange={(goes) =>
            setDocumentIds((chosen) => (goes ? [...chosen, documentId] : chosen.filter((id) => id !== documentId)))
          }
        />
      ))}
      <TextField
        label={t('interpellations.responsible')}
        hint={t('interpellations.responsibleHint')}
        maxLength={200}
        value={release.responsible}
        onChange={(responsible) => setRelease({ ...release, responsible })}
        error={missing(release.responsible.trim() !== '') ?? sending.errorAt('responsible')}
      />
      {isAgain && (
        <TextField
          label={t('interpellations.reason')}
          maxLength={300}
          value={release.reason}
          onChange={(reason) => setRelease({ ...release, reason })}
          error={missing(release.reason.trim() !== '') ?? sending.errorAt('reason')}
        />
      )}
      <Checkbox
        label={t('interpellations.checked')}
        checked={release.checked}
        onChange={(isChecked) => setRelease({ ...release, checked: isChecked })}
        error={checked.told(release.checked ? null : t('interpellations.checkedMissing')) ?? sending.errorAt('checked')}
      />
    </FormDialog>
  );
}
