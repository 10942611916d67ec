import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { FieldFrame, type FieldTexts, useFieldIds } from './field-frame.js';

export interface NumberFieldProps extends FieldTexts {
  /** A whole number, or null while the box is empty or unreadable. */
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  step?: number;
  disabled?: boolean;
  name?: string;
}

/** Whole numbers typed or stepped. Not `type=number`: a wheel turned over the page must not change a threshold. */
export function NumberField({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  step = 1,
  disabled = false,
  name,
}: NumberFieldProps) {
  const { t } = useTranslation('shared');
  const ids = useFieldIds({ hint, error });
  const [typed, setTyped] = useState<string | null>(null);
  const show = (next: number) => {
    setTyped(null);
    onChange(Math.min(max, Math.max(min, next)));
  };
  const read = (text: string) => {
    setTyped(text);
    onChange(/^\d+$/.test(text.trim()) ? Number(text) : null);
  };
  const settle = () => {
    if (value !== null) show(value);
    else if (typed?.trim() === '') setTyped(null);
  };
  return (
    <FieldFrame texts={{ label, hint, error, optional }} ids={ids}>
      <div className="k-input-row k-input--short">
        <IconButton
          kind="secondary"
          icon="dash"
          label={t('field.decrease', { label })}
          disabled={disabled || (value !== null && value <= min)}
          onClick={() => show((value ?? min) - step)}
        />
        <input
          id={ids.controlId}
          name={name}
          className="k-input k-figures"
          inputMode="numeric"
          autoComplete="off"
          disabled={disabled}
          value={typed ?? (value === null ? '' : String(value))}
          onChange={(event) => read(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            show((value ?? min) + (event.key === 'ArrowUp' ? step : -step));
          }}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
        />
        <IconButton
          kind="secondary"
          icon="plus"
          label={t('field.increase', { label })}
          disabled={disabled || (value !== null && value >= max)}
          onClick={() => show((value ?? min - step) + step)}
        />
      </div>
    </FieldFrame>
  );
}
