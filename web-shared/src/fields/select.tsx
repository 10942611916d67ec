import { useTranslation } from 'react-i18next';
import { FieldFrame, type FieldTexts, useFieldIds } from './field-frame.js';

export interface Option<Value extends string> {
  value: Value;
  text: string;
  hint?: string;
  disabled?: boolean;
}

export interface SelectProps<Value extends string> extends FieldTexts {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
  name?: string;
}

/** One of many, as the browser's own list; for up to five choices `RadioGroup` shows them all. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  disabled,
  name,
}: SelectProps<Value>) {
  const { t } = useTranslation('shared');
  const ids = useFieldIds({ hint, error });
  return (
    <FieldFrame texts={{ label, hint, error, optional }} ids={ids}>
      <select
        id={ids.controlId}
        name={name}
        className="k-input"
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      >
        {value === null && (
          <option value="" disabled>
            {t('field.choose')}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
