import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../actions/button.js';
import { TextField } from '../fields/text-field.js';
import { Refusal, type RefusalText } from '../status/refusal.js';
import { PasswordField } from './password-field.js';

export interface SignInFormProps {
  onSignIn: (credentials: { username: string; password: string }) => void;
  pending: boolean;
  /** The hub's answer to the last try; the same sentence for an unknown name and a wrong password. */
  refusal: RefusalText | null;
  /** Below the form: training sign-ins, help. */
  children?: ReactNode;
}

/** Username and password. The page around it gives the `<h1>`. */
export function SignInForm({ onSignIn, pending, refusal, children }: SignInFormProps) {
  const { t } = useTranslation('shared');
  const form = useRef<HTMLFormElement>(null);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() === '' || password === '') {
      form.current
        ?.querySelector<HTMLInputElement>(username.trim() === '' ? 'input' : 'input[name="password"]')
        ?.focus();
      return;
    }
    onSignIn({ username: username.trim(), password });
  };
  return (
    <form ref={form} className="k-sign-in k-stack" onSubmit={submit} noValidate>
      {refusal && <Refusal refusal={refusal} />}
      <TextField
        label={t('signIn.username')}
        name="username"
        value={username}
        onChange={setUsername}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={tried && username.trim() === '' ? t('signIn.usernameMissing') : null}
      />
      <PasswordField
        value={password}
        onChange={setPassword}
        error={tried && password === '' ? t('signIn.passwordMissing') : null}
      />
      <Button type="submit" kind="primary" size="large" pending={pending}>
        {t('signIn.submit')}
      </Button>
      {children}
    </form>
  );
}
