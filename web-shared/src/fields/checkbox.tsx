import { useTranslation } from 'react-i18next';
import { FieldNotes, type FieldTexts, fieldClass, LabelText, useFieldIds } from './field-frame.js';

export interface CheckboxProps extends FieldTexts {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  name?: string;
}

/** Agreeing to or choosing something; takes effect when the form is sent. */
export function Checkbox({ label, hint, error, optional, checked, onChange, disabled, name }: CheckboxProps) {
  const ids = useFieldIds({ hint, error });
  return (
    <div className={fieldClass(error)}>
      <label className="k-option">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
        />
        <span>
          <LabelText label={label} optional={optional} />
        </span>
      </label>
      <FieldNotes hint={hint} error={error} ids={ids} />
    </div>
  );
}

/** A setting that takes effect at once; its state is written beside it. */
export function Switch({ label, hint, error, checked, onChange, disabled, name }: CheckboxProps) {
  const { t } = useTranslation('shared');
  const ids = useFieldIds({ hint, error });
  return (
    <div className={fieldClass(error)}>
      <label className="k-option k-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          name={name}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={ids.describedBy}
        />
        <span>{label}</span>
        <span className="k-switch__state" aria-hidden="true">
          {checked ? t('field.on') : t('field.off')}
        </span>
      </label>
      <FieldNotes hint={hint} error={error} ids={ids} />
    </div>
  );
}
