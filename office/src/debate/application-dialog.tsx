import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationStanding, DebateApplication } from '../../../protocol/src/http/report-debate.js';
import { NumberField } from '../../../web-shared/src/fields/number-field.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { TextArea, TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { changeApplication, debateKey, enterApplication } from '../data/debate.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';
import { inputTime, instantOf } from './local-minute.js';

export interface ApplicationDialogProps {
  sessionId: string;
  /** null: a paper application to enter. */
  application: DebateApplication | null;
  onClose: () => void;
}

const standings: readonly ApplicationStanding[] = ['filed', 'complete', 'incomplete', 'withdrawn'];

/** A paper application, or what the office found about one: signatures counted, complete or not, withdrawn. */
export function ApplicationDialog({ sessionId, application, onClose }: ApplicationDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => ({
    fullName: application?.fullName ?? '',
    contact: application?.contact ?? '',
    signatures: application?.signatures ?? 0,
    standing: application?.standing ?? ('filed' as ApplicationStanding),
    note: application?.note ?? '',
  }));
  const [received, setReceived] = useState(() => inputTime(application?.receivedAt ?? new Date().toISOString()));
  const keep = useSending(
    () => {
      if (application) return changeApplication(sessionId, application.applicationId, draft);
      const standing = draft.standing === 'withdrawn' ? 'filed' : draft.standing;
      return enterApplication(sessionId, { ...draft, standing, receivedAt: instantOf(received) });
    },
    ({ no }) => {
      void client.invalidateQueries({ queryKey: debateKey(sessionId) });
      announce.done(t('debate.saved', { no }));
      onClose();
    },
    ['receivedAt'],
  );
  const hasName = draft.fullName.trim().length >= 3;
  const isFit = hasName && received !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => keep.send(undefined));
  return (
    <FormDialog
      title={application ? t('debate.edit', { no: application.no }) : t('debate.enter')}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        label={t('debate.name')}
        maxLength={120}
        value={draft.fullName}
        onChange={(fullName) => setDraft({ ...draft, fullName })}
        error={told(hasName ? null : t('debate.nameMissing'))}
      />
      <TextField
        label={t('debate.contact')}
        hint={t('debate.contactHint')}
        optional
        maxLength={200}
        value={draft.contact}
        onChange={(contact) => setDraft({ ...draft, contact })}
      />
      {!application && (
        <TextField
          label={t('debate.receivedAt')}
          hint={t('debate.receivedHint')}
          type="datetime-local"
          value={received}
          onChange={setReceived}
          error={told(received === '' ? t('debate.receivedMissing') : null) ?? keep.errorAt('receivedAt')}
        />
      )}
      <NumberField
        label={t('debate.signatures')}
        min={0}
        max={10_000}
        value={draft.signatures}
        onChange={(signatures) => setDraft({ ...draft, signatures: signatures ?? 0 })}
      />
      <RadioGroup
        label={t('debate.standing')}
        options={standings
          .filter((value) => application || value !== 'withdrawn')
          .map((value) => ({ value, text: t(`debate.standingOf.${value}`) }))}
        value={draft.standing}
        onChange={(standing) => setDraft({ ...draft, standing })}
      />
      <TextArea
        label={t('debate.note')}
        optional
        rows={2}
        maxLength={500}
        value={draft.note}
        onChange={(note) => setDraft({ ...draft, note })}
      />
    </FormDialog>
  );
}
