import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isNumberedAsNeeded, type RefusalKind, refusalKinds } from '../../../../core/src/annual/earlier-refusals.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { enterRefusal, refusalsKey } from '../../data/annual-refusals.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';

/** A refusal decided at a session that was not held here. */
export function RefusalDialog({ term, onClose }: { term: Term; onClose: () => void }) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [draft, setDraft] = useState({ kind: 'confidence' as RefusalKind, day: '', number: '' });
  const resolutionNo = draft.number.trim() === '' ? null : draft.number.trim();
  const input = { kind: draft.kind, day: draft.day, resolutionNo };
  const keep = useSending(
    () => enterRefusal(term.termId, input),
    (known) => {
      client.setQueryData([...refusalsKey, term.termId], known);
      announce.done(t('refusals.saved'));
      onClose();
    },
    ['day', 'resolutionNo'],
  );
  const dayFault = draft.day === '' ? t('refusals.dayMissing') : null;
  const numberFault = isNumberedAsNeeded(input) ? null : t('refusals.numberMissing');
  const { form, onSubmit, told } = useCheckedForm(!dayFault && !numberFault, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('refusals.enterTitle')}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Select
        label={t('refusals.kind')}
        options={refusalKinds.map((value) => ({ value, text: t(`refusals.kindOf.${value}`) }))}
        value={draft.kind}
        onChange={(kind: RefusalKind) => setDraft({ ...draft, kind })}
      />
      <TextField
        label={t('refusals.day')}
        type="date"
        value={draft.day}
        onChange={(day) => setDraft({ ...draft, day })}
        error={told(dayFault) ?? keep.errorAt('day')}
      />
      <TextField
        label={t('refusals.number')}
        hint={t(`refusals.numberHint.${draft.kind}`)}
        maxLength={60}
        value={draft.number}
        onChange={(number) => setDraft({ ...draft, number })}
        error={told(numberFault) ?? keep.errorAt('resolutionNo')}
      />
    </FormDialog>
  );
}
