import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';

/** What every field says about itself. Texts arrive translated; `error` is a whole sentence telling how to mend it. */
export interface FieldTexts {
  label: string;
  hint?: string;
  error?: string | null;
  /** Adds `(nieobowiązkowe)`; required is the rule, so it is not marked. */
  optional?: boolean;
}

export interface FieldIds {
  controlId: string;
  /** For `aria-describedby`: hint, then error; undefined when there is neither. */
  describedBy: string | undefined;
  hintId: string;
  errorId: string;
}

export function useFieldIds({ hint, error }: Pick<FieldTexts, 'hint' | 'error'>): FieldIds {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : '', error ? errorId : ''].filter(Boolean).join(' ');
  return { controlId: `${id}-control`, describedBy: describedBy || undefined, hintId, errorId };
}

export function fieldClass(error: FieldTexts['error']): string {
  return error ? 'k-field k-field--invalid' : 'k-field';
}

/** The label's words with the mark of an optional field. */
export function LabelText({ label, optional }: Pick<FieldTexts, 'label' | 'optional'>) {
  const { t } = useTranslation('shared');
  return (
    <>
      {label}
      {optional && <span className="k-field__optional"> {t('field.optional')}</span>}
    </>
  );
}

/** Hint and error below a label, tied to the control by `aria-describedby`. */
export function FieldNotes({ hint, error, ids }: Pick<FieldTexts, 'hint' | 'error'> & { ids: FieldIds }) {
  return (
    <>
      {hint && (
        <p id={ids.hintId} className="k-field__hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={ids.errorId} className="k-field__error">
          <Icon name="warning" />
          {error}
        </p>
      )}
    </>
  );
}

/** Label, notes and one control: the shape of all single-control fields. */
export function FieldFrame({ texts, ids, children }: { texts: FieldTexts; ids: FieldIds; children: ReactNode }) {
  return (
    <div className={fieldClass(texts.error)}>
      <label className="k-field__label" htmlFor={ids.controlId}>
        <LabelText label={texts.label} optional={texts.optional} />
      </label>
      <FieldNotes hint={texts.hint} error={texts.error} ids={ids} />
      {children}
    </div>
  );
}
