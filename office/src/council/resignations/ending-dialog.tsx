import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../../../core/src/kernel/warsaw-time.js';
import type { ResignationEnding } from '../../../../core/src/presiding/resignation.js';
import type { Term } from '../../../../protocol/src/http/office.js';
import type { ResignationRecord } from '../../../../protocol/src/http/resignations.js';
import { Select } from '../../../../web-shared/src/fields/select.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { useAnnounce } from '../../../../web-shared/src/status/status-provider.js';
import { endResignation, keepResignations } from '../../data/resignations.js';
import { FormDialog } from '../../forms/form-dialog.js';
import { useSending } from '../../forms/use-sending.js';

const kinds = ['accepted', 'taken-back'] as const satisfies readonly ResignationEnding['kind'][];

export interface EndingDialogProps {
  term: Term;
  record: ResignationRecord;
  onClose: () => void;
}

/** What came of a resignation: the council's resolution, or taken back. */
export function EndingDialog({ term, record, onClose }: EndingDialogProps) {
  const { t } = useTranslation('office');
  const client = useQueryClient();
  const announce = useAnnounce();
  const [kind, setKind] = useState<ResignationEnding['kind']>('accepted');
  const [day, setDay] = useState(() => localDay(Date.now()));
  const [number, setNumber] = useState('');
  const resolutionNo = number.trim();
  const keep = useSending(
    () =>
      endResignation(
        term.termId,
        record.resignationId,
        kind === 'accepted' ? { kind, day, resolutionNo } : { kind, day },
      ),
    (known) => {
      keepResignations(client, term.termId, known);
      announce.done(t('resignations.noted'));
      onClose();
    },
    ['day'],
  );
  const dayFault = day === '' ? t('resignations.dayMissing') : null;
  const numberFault = kind === 'accepted' && resolutionNo === '' ? t('resignations.numberMissing') : null;
  const { form, onSubmit, told } = useCheckedForm(!dayFault && !numberFault, () => keep.send(undefined));
  return (
    <FormDialog
      title={t('resignations.endingTitle', { name: record.fullName })}
      action={t('members.save')}
      pending={keep.pending}
      refusal={keep.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <Select
        label={t('resignations.endingKind')}
        options={kinds.map((value) => ({ value, text: t(`resignations.endingOf.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t(`resignations.endingDay.${kind}`)}
        type="date"
        value={day}
        onChange={setDay}
        error={told(dayFault) ?? keep.errorAt('day')}
      />
      {kind === 'accepted' && (
        <TextField
          label={t('resignations.number')}
          maxLength={60}
          value={number}
          onChange={setNumber}
          error={told(numberFault)}
        />
      )}
    </FormDialog>
  );
}
