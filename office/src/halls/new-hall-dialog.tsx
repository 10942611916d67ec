import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hall } from '../../../protocol/src/http/halls.js';
import { RadioGroup } from '../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../web-shared/src/fields/use-checked-form.js';
import { createHall, useKeepHall } from '../data/halls.js';
import { useTerms } from '../data/terms.js';
import { FormDialog } from '../forms/form-dialog.js';
import { useSending } from '../forms/use-sending.js';

/** A hall begins with its name and whose sessions it leads; that does not change later. */
export function NewHallDialog({ onClose, onMade }: { onClose: () => void; onMade: (hall: Hall) => void }) {
  const { t } = useTranslation('office');
  const keep = useKeepHall();
  const [name, setName] = useState('');
  const { data: terms } = useTerms();
  const isPractice = terms !== undefined && terms.length > 0 && terms.every(({ training }) => training);
  const [use, setUse] = useState<'real' | 'training'>(isPractice ? 'training' : 'real');
  const make = useSending(
    () => createHall({ name: name.trim(), training: use === 'training' }),
    (hall) => {
      keep(hall);
      onMade(hall);
    },
    ['name'],
  );
  const isFit = name.trim() !== '';
  const { form, onSubmit, told } = useCheckedForm(isFit, () => make.send(undefined));
  return (
    <FormDialog
      title={t('halls.newTitle')}
      action={t('halls.make')}
      pending={make.pending}
      refusal={make.refusal}
      form={form}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <TextField
        label={t('halls.name')}
        maxLength={80}
        value={name}
        onChange={setName}
        error={make.errorAt('name') ?? told(isFit ? null : t('halls.nameMissing'))}
      />
      <RadioGroup
        label={t('halls.use')}
        options={(['real', 'training'] as const).map((value) => ({
          value,
          text: t(`halls.kind.${value}`),
          hint: t(`halls.useHint.${value}`),
        }))}
        value={use}
        onChange={setUse}
      />
    </FormDialog>
  );
}
