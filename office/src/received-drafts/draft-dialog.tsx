import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import { type DraftFiler, draftFilers } from '../../../core/src/received-drafts/received-draft.js';
import type { Term } from '../../../protocol/src/http/office.js';
import { fileFaultText, titleOfFile } from '../../../web-shared/src/documents/file-faults.js';
import { Checkbox } from '../../../web-shared/src/fields/checkbox.js';
import { PdfField } from '../../../web-shared/src/fields/pdf-field.js';
import { Select } from '../../../web-shared/src/fields/select.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { draftsKey, enterDraft } from '../data/received-drafts.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { sendFile } from '../preparation/documents/send-file.js';

/** A draft that arrived: who filed it, when, with which paper. */
export function DraftDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => ({
    filer: 'mayor' as DraftFiler,
    clubId: null as string | null,
    filerName: t('received.usualName.mayor'),
    receivedOn: localDay(Date.now()),
    requested: true,
    spatialPlanning: false,
    title: '',
  }));
  const [file, setFile] = useState<File | null>(null);
  const keep = useSending(
    async () => {
      if (!file) throw new Error('No paper chosen');
      const paper = { file, title: titleOfFile(file.name), training: term.training };
      const document = await sendFile(paper, () => undefined, new AbortController().signal);
      return enterDraft(term.termId, { ...draft, documents: [document] });
    },
    ({ no }) => {
      void client.invalidateQueries({ queryKey: draftsKey });
      announce.done(t('received.saved', { no }));
      onClose();
    },
    ['receivedOn', 'clubId'],
  );
  const fileError = file ? fileFaultText(t, file) : t('received.fileMissing');
  const needsClub = draft.filer === 'club' && draft.clubId === null;
  const missing = (value: string, text: string) => (value.trim() === '' ? t(text) : null);
  const faults = [
    missing(draft.title, 'received.titleMissing'),
    missing(draft.filerName, 'received.nameMissing'),
    missing(draft.receivedOn, 'received.dayMissing'),
  ] as const;
  const isFit = !needsClub && fileError === null && faults.every((told) => told === null);
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('received.enterTitle')}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Select
        label={t('received.filer')}
        options={draftFilers.map((value) => ({ value, text: t(`received.filerOf.${value}`) }))}
        value={draft.filer}
        onChange={(filer: DraftFiler) =>
          setDraft({ ...draft, filer, clubId: null, filerName: t(`received.usualName.${filer}`) })
        }
      />
      {draft.filer === 'club' && (
        <Select
          label={t('received.club')}
          options={[{ value: '', text: '–' }, ...term.clubs.map(({ clubId, name }) => ({ value: clubId, text: name }))]}
          value={draft.clubId ?? ''}
          onChange={(clubId: string) => {
            const club = term.clubs.find((known) => known.clubId === clubId);
            setDraft({ ...draft, clubId: club?.clubId ?? null, filerName: club?.name ?? '' });
          }}
          error={told(needsClub ? t('received.clubMissing') : null) ?? keep.errorAt('clubId')}
        />
      )}
      <TextField
        label={t('received.name')}
        maxLength={160}
        value={draft.filerName}
        onChange={(filerName) => setDraft({ ...draft, filerName })}
        error={told(faults[1])}
      />
      <TextArea
        label={t('received.projectTitle')}
        rows={2}
        maxLength={1000}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
        error={told(faults[0])}
      />
      <TextField
        label={t('received.receivedOn')}
        type="date"
        value={draft.receivedOn}
        onChange={(receivedOn) => setDraft({ ...draft, receivedOn })}
        error={told(faults[2]) ?? keep.errorAt('receivedOn')}
      />
      {(draft.filer === 'mayor' || draft.filer === 'club') && (
        <Checkbox
          label={t('received.requested')}
          checked={draft.requested}
          onChange={(requested) => setDraft({ ...draft, requested })}
        />
      )}
      {draft.filer === 'citizens' && (
        <Checkbox
          label={t('received.spatial')}
          checked={draft.spatialPlanning}
          onChange={(spatialPlanning) => setDraft({ ...draft, spatialPlanning })}
        />
      )}
      <PdfField label={t('received.file')} file={file} onFile={setFile} error={told(fileError)} />
    </FormDialog>
  );
}
