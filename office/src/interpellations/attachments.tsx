import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentInput, InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../web-shared/src/agenda/document-links.js';
import { fileFaultText, titleOfFile } from '../../../web-shared/src/documents/file-faults.js';
import { PdfField } from '../../../web-shared/src/fields/pdf-field.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { attachToInterpellation } from '../data/interpellations.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { sendFile } from '../preparation/documents/send-file.js';
import { type StepProps, useStepTaken } from './step-dialogs.js';

type Part = AttachmentInput['part'];

/** Papers that came with the text or with the answer; they go out only when they are published with it. */
export function Attachments({ record, part }: { record: InterpellationRecord; part: Part }) {
  const { t } = useTranslation('office');
  const [attaching, setAttaching] = useState(false);
  return (
    <>
      <DocumentLinks
        documents={record.documents.filter((document) => document.part === part)}
        label={t('interpellationChanges.attachments')}
      />
      <div>
        <Button kind="quiet" icon="plus" onClick={() => setAttaching(true)}>
          {t(`interpellationChanges.attach.${part}`)}
        </Button>
      </div>
      {attaching && <AttachDialog record={record} part={part} onClose={() => setAttaching(false)} />}
    </>
  );
}

function AttachDialog({ record, part, onClose }: StepProps & { part: Part }) {
  const { t } = useTranslation('office');
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const sending = useSending(async () => {
    if (!file) throw new Error('No file chosen');
    const paper = { file, title, training: record.training };
    const document = await sendFile(paper, () => undefined, new AbortController().signal);
    return attachToInterpellation(record.interpellationId, { part, document });
  }, useStepTaken(onClose));
  const fileError = file ? fileFaultText(t, file) : t('interpellationChanges.fileMissing');
  const isFit = fileError === null && title.trim() !== '';
  const { told, ...form } = useCheckedForm(isFit, () => sending.send(undefined));
  return (
    <FormDialog
      title={t(`interpellationChanges.attach.${part}`)}
      action={t('interpellationChanges.attachAction')}
      pending={sending.pending}
      refusal={sending.refusal}
      onClose={onClose}
      {...form}
    >
      <PdfField
        label={t('interpellationChanges.chooseFile')}
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          if (title.trim() === '') setTitle(titleOfFile(chosen.name));
        }}
        error={told(fileError)}
      />
      <TextField
        label={t('interpellationChanges.attachmentTitle')}
        maxLength={300}
        value={title}
        onChange={setTitle}
        error={told(title.trim() === '' ? t('interpellations.fieldMissing') : null)}
      />
    </FormDialog>
  );
}
