import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Checkbox } from '../../../../web-shared/src/fields/checkbox.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { RadioGroup } from '../../../../web-shared/src/fields/radio-group.js';
import { TextField } from '../../../../web-shared/src/fields/text-field.js';
import { useCheckedForm } from '../../../../web-shared/src/fields/use-checked-form.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import type { Sending } from '../../forms/use-sending.js';
import { StatutorySizeNote } from './statutory-size-note.js';
import { faultsOf, inhabitantsOf, type TermDraft, type TermFault } from './term-draft.js';

/** Paths of the hub's answers that this form shows at its fields. */
export const termFields = ['councilName', 'municipality', 'label', 'inhabitants', 'statutorySize', 'training'];

export interface TermFormProps {
  initial: TermDraft;
  sending: Sending<TermDraft>;
  submitLabel: string;
  /** Training and reality never change places. */
  trainingFixed?: boolean;
  children?: ReactNode;
}

/** Council, term, number of inhabitants and what follows from it. */
export function TermForm({ initial, sending, submitLabel, trainingFixed = false, children }: TermFormProps) {
  const { t } = useTranslation('office');
  const [draft, setDraft] = useState(initial);
  const faults = faultsOf(draft);
  const { form, onSubmit, told } = useCheckedForm(faults.size === 0, () => sending.send(draft));
  const errorOf = (field: TermFault) =>
    told(faults.has(field) ? t(`term.fault.${field}`) : null) ?? sending.errorAt(field);
  const set =
    <Key extends keyof TermDraft>(key: Key) =>
    (value: TermDraft[Key]) =>
      setDraft((before) => ({ ...before, [key]: value }));
  return (
    <form ref={form} className="o-form" onSubmit={onSubmit} noValidate>
      {sending.refusal && <Refusal refusal={sending.refusal} />}
      <TextField
        label={t('term.councilName')}
        hint={t('term.councilNameHint')}
        maxLength={160}
        value={draft.councilName}
        onChange={set('councilName')}
        error={errorOf('councilName')}
      />
      <TextField
        label={t('term.municipality')}
        hint={t('term.municipalityHint')}
        maxLength={160}
        value={draft.municipality}
        onChange={set('municipality')}
        error={errorOf('municipality')}
      />
      <TextField
        label={t('term.label')}
        hint={t('term.labelHint')}
        short
        maxLength={40}
        value={draft.label}
        onChange={set('label')}
        error={errorOf('label')}
      />
      <TextField
        label={t('term.inhabitants')}
        short
        inputMode="numeric"
        autoComplete="off"
        value={draft.inhabitants}
        onChange={set('inhabitants')}
        error={errorOf('inhabitants')}
      />
      <StatutorySizeNote inhabitants={inhabitantsOf(draft)} />
      <Checkbox
        label={t('term.hasOwnSize')}
        hint={t('term.hasOwnSizeHint')}
        checked={draft.hasOwnSize}
        onChange={set('hasOwnSize')}
      />
      {draft.hasOwnSize && (
        <NumberField
          label={t('term.statutorySize')}
          min={1}
          max={100}
          value={draft.ownSize}
          onChange={set('ownSize')}
          error={errorOf('statutorySize')}
        />
      )}
      {!trainingFixed && (
        <RadioGroup
          label={t('term.purpose')}
          options={[
            { value: 'real', text: t('term.real'), hint: t('term.realHint') },
            { value: 'training', text: t('term.training'), hint: t('term.trainingHint') },
          ]}
          value={draft.training ? 'training' : 'real'}
          onChange={(value) => set('training')(value === 'training')}
          error={sending.errorAt('training')}
        />
      )}
      <div className="k-row">
        <Button type="submit" kind="primary" pending={sending.pending}>
          {submitLabel}
        </Button>
        {children}
      </div>
    </form>
  );
}
