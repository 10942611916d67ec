import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Me, me as meSchema } from '../../../protocol/src/http/identity.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { SignInForm } from '../../../web-shared/src/sign-in/sign-in-form.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { usePageTitle } from './page-title.js';

/** Username and password; afterwards the address asked for. @param again the sign-in before has ended by itself */
export function SignInPage({ onSignedIn, again }: { onSignedIn: (me: Me) => void; again: boolean }) {
  const { t } = useTranslation('app');
  usePageTitle(t('signIn.title'));
  const signIn = useMutation({
    mutationFn: (credentials: { username: string; password: string }) =>
      callApi('/api/sign-in', { method: 'POST', body: credentials, schema: meSchema }),
    onSuccess: onSignedIn,
  });
  return (
    <AppShell councilName={t('product')} homeHref="/chamber">
      <h1>{t('signIn.title')}</h1>
      {again ? (
        <div className="chamber-notice">
          <Notice tone="warning">{t('signIn.again')}</Notice>
        </div>
      ) : (
        <p>{t('signIn.text')}</p>
      )}
      <SignInForm
        onSignIn={(credentials) => signIn.mutate(credentials)}
        pending={signIn.isPending}
        refusal={signIn.error ? errorText(t, signIn.error) : null}
      />
    </AppShell>
  );
}
