import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommitteePaperOfYear, committeePaperKinds } from '../../../../../core/src/committees/committee-papers.js';
import { localDay } from '../../../../../core/src/kernel/warsaw-time.js';
import type { CommitteePaperDaysInput } from '../../../../../protocol/src/http/committee-papers.js';
import type { CommitteeRecord } from '../../../../../protocol/src/http/committees.js';
import type { Term } from '../../../../../protocol/src/http/office.js';
import { fileFaultText, titleOfFile } from '../../../../../web-shared/src/documents/file-faults.js';
import { Checkbox } from '../../../../../web-shared/src/fields/checkbox.js';
import { PdfField } from '../../../../../web-shared/src/fields/pdf-field.js';
import { Select } from '../../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../../web-shared/src/status/status-provider.js';
import { enterCommitteePaper, keepCommitteePapers } from '../../../data/committee-papers.js';
import { FormDialog } from '../../../forms/form-dialog.js';
import { useSending } from '../../../forms/use-sending.js';
import { sendFile } from '../../../preparation/documents/send-file.js';
import { dayFields, PaperDaysFields } from './paper-days-fields.js';

export interface NewPaperDialogProps {
  term: Term;
  committee: CommitteeRecord;
  /** What the committee owes: the form begins with it. */
  missing: CommitteePaperOfYear | null;
  onClose: () => void;
}

const noDays: CommitteePaperDaysInput = { adoptedOn: '', presentedOn: null, approvedOn: null };

/** A plan of work or a report the committee adopted; public once it is added. */
export function NewPaperDialog({ term, committee, missing, onClose }: NewPaperDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const thisYear = localDay(Date.now()).slice(0, 4);
  const [kind, setKind] = useState(missing?.kind ?? 'plan');
  const [year, setYear] = useState(String(missing?.year ?? thisYear));
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [days, setDays] = useState(noDays);
  const [checked, setChecked] = useState(false);
  const keep = useSending(
    async () => {
      if (!file) throw new Error('No file chosen');
      const paper = { file, title, training: term.training };
      const document = await sendFile(paper, () => undefined, new AbortController().signal);
      const input = { kind, year: Number(year), document, checked, ...days };
      return enterCommitteePaper(term.termId, committee.committeeId, input);
    },
    (known) => {
      keepCommitteePapers(client, term.termId, known);
      announce.done(t('papers.kept', { name: t(`papers.nameOf.${kind}`, { year }) }));
      onClose();
    },
    [...dayFields, 'year', 'checked'],
  );
  const faults = {
    year: /^(199|2[01]\d)\d$/.test(year.trim()) ? null : t('papers.yearMissing', { year: thisYear }),
    file: file ? fileFaultText(t, file) : t('papers.fileMissing'),
    title: title.trim() === '' ? t('papers.documentTitleMissing') : null,
    adoptedOn: days.adoptedOn === '' ? t('papers.adoptedMissing') : null,
    checked: checked ? null : t('papers.checkedMissing'),
  };
  const isFit = Object.values(faults).every((each) => each === null);
  const { told, ...form } = useCheckedForm(isFit, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('papers.add')}
      action={t('papers.keep')}
      pending={keep.pending}
      refusal={keep.refusal}
      onClose={onClose}
      {...form}
    >
      <div className="o-pair">
        <Select
          label={t('papers.kind')}
          options={committeePaperKinds.map((value) => ({ value, text: t(`papers.kindName.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('papers.year')}
          short
          inputMode="numeric"
          maxLength={4}
          value={year}
          onChange={setYear}
          error={told(faults.year) ?? keep.errorAt('year')}
        />
      </div>
      <PdfField
        label={t('papers.chooseFile')}
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          if (title.trim() === '') setTitle(titleOfFile(chosen.name));
        }}
        error={told(faults.file)}
      />
      <TextField
        label={t('papers.documentTitle')}
        maxLength={300}
        value={title}
        onChange={setTitle}
        error={told(faults.title)}
      />
      <PaperDaysFields
        days={days}
        onChange={setDays}
        errorOf={(field) => (field === 'adoptedOn' ? told(faults.adoptedOn) : null) ?? keep.errorAt(field)}
      />
      <Checkbox
        label={t('papers.checked')}
        hint={t('papers.checkedHint')}
        checked={checked}
        onChange={setChecked}
        error={told(faults.checked) ?? keep.errorAt('checked')}
      />
    </FormDialog>
  );
}
