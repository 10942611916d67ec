import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/button.js';
import { FieldFrame, useFieldIds } from '../fields/field-frame.js';

export interface PasswordFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | null;
}

/** A password that can be looked at before it is sent. */
export function PasswordField({ value, onChange, error }: PasswordFieldProps) {
  const { t } = useTranslation('shared');
  const ids = useFieldIds({ error });
  const [visible, setVisible] = useState(false);
  return (
    <FieldFrame texts={{ label: t('signIn.password'), error }} ids={ids}>
      <div className="k-input-row">
        <input
          id={ids.controlId}
          name="password"
          className="k-input"
          type={visible ? 'text' : 'password'}
          autoComplete="current-password"
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
