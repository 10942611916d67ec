import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Me, me as meSchema } from '../../../protocol/src/http/identity.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { SignInForm } from '../../../web-shared/src/sign-in/sign-in-form.js';
import { useWindowTitle } from './window-title.js';

/** Username and password; afterwards the address asked for. */
export function SignInPage({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation('office');
  useWindowTitle(t('signIn.title'));
  return (
    <AppShell councilName={t('product')} homeHref="/office">
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.text')}</p>
      <SignInStep onSignedIn={onSignedIn} />
    </AppShell>
  );
}

/** The form with its request, for the page and for the dialog over unfinished work. */
export function SignInStep({ onSignedIn }: { onSignedIn: (me: Me) => void }) {
  const { t } = useTranslation('office');
  const signIn = useMutation({
    mutationFn: (credentials: { username: string; password: string }) =>
      callApi('/api/sign-in', { method: 'POST', body: credentials, schema: meSchema }),
    onSuccess: onSignedIn,
  });
  return (
    <SignInForm
      onSignIn={(credentials) => signIn.mutate(credentials)}
      pending={signIn.isPending}
      refusal={signIn.error ? errorText(t, signIn.error) : null}
    />
  );
}
