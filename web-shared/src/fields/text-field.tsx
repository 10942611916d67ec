import type { ComponentProps } from 'react';
import { FieldFrame, type FieldTexts, useFieldIds } from './field-frame.js';

export interface TextFieldProps
  extends FieldTexts,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'size' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
  /** A short box for short answers (a number, a code). */
  short?: boolean;
}

/** One line of text; `type` may be any native one (`date`, `time`, `datetime-local`, `email`, `search`…). */
export function TextField({ label, hint, error, optional, value, onChange, short = false, ...input }: TextFieldProps) {
  const ids = useFieldIds({ hint, error });
  return (
    <FieldFrame texts={{ label, hint, error, optional }} ids={ids}>
      <input
        {...input}
        id={ids.controlId}
        className={short ? 'k-input k-input--short' : 'k-input'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps
  extends FieldTexts,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'id' | 'className'> {
  value: string;
  onChange: (value: string) => void;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, value, onChange, ...area }: TextAreaProps) {
  const ids = useFieldIds({ hint, error });
  return (
    <FieldFrame texts={{ label, hint, error, optional }} ids={ids}>
      <textarea
        {...area}
        id={ids.controlId}
        className="k-input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={ids.describedBy}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}
