import { useId } from 'react';
import { FieldNotes, type FieldTexts, fieldClass, LabelText, useFieldIds } from './field-frame.js';
import type { Option } from './select.js';

export interface RadioGroupProps<Value extends string> extends FieldTexts {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  disabled?: boolean;
}

/** One of a few, all visible. The councillor's vote has its own: `Ballot`. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  error,
  optional,
  options,
  value,
  onChange,
  disabled = false,
}: RadioGroupProps<Value>) {
  const ids = useFieldIds({ hint, error });
  const name = useId();
  return (
    <fieldset className={fieldClass(error)} aria-describedby={ids.describedBy}>
      <legend className="k-field__label">
        <LabelText label={label} optional={optional} />
      </legend>
      <FieldNotes hint={hint} error={error} ids={ids} />
      <div className="k-options">
        {options.map((option) => (
          <label key={option.value} className="k-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className="k-option__text">
              {option.text}
              {option.hint && <span className="k-field__hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
