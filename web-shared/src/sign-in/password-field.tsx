import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { FieldFrame, useFieldIds } from '../fields/field-frame.js';

export interface PasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
  /** `Hasło` unless told. */
  label?: string;
  hint?: string;
  /** What a password manager is to do with it. */
  autoComplete?: 'current-password' | 'new-password';
}

/** A password that can be looked at before it is sent. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation('shared');
  const { value, onChange, error, hint, label = t('signIn.password'), autoComplete = 'current-password' } = props;
  const ids = useFieldIds({ hint, error });
  const [visible, setVisible] = useState(false);
  return (
    <FieldFrame texts={{ label, hint, error }} ids={ids}>
      <div className="k-input-row">
        <input
          id={ids.controlId}
          name={autoComplete === 'new-password' ? 'new-password' : 'password'}
          className="k-input"
          type={visible ? 'text' : 'password'}
          autoComplete={autoComplete}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
        />
        <IconButton
          kind="secondary"
          icon={visible ? 'eye-off' : 'eye'}
          label={visible ? t('signIn.hide') : t('signIn.show')}
          onClick={() => setVisible(!visible)}
        />
      </div>
    </FieldFrame>
  );
}
