import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, me as meSchema } from '../../../protocol/src/http/identity.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';
import { useAnnounce } from '../../../web-shared/src/status/status-provider.js';
import { SignInPage } from './sign-in-page.js';

export interface SignedIn {
  readonly me: Me;
  readonly signOut: () => void;
  /** Asks the hub anew who is signed in; shows the sign-in page when nobody is any more. */
  readonly recheck: () => void;
}

const SignedInContext = createContext<SignedIn | null>(null);
const meKey = ['me'];
const unreachableRetryMs = 3_000;

/** The person behind this browser; only below `SignInGate`. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('useSignedIn needs a SignInGate above it');
  return signedIn;
}

/** Lets signed-in people through and keeps them while the hub is away; a hub that cannot be reached is asked again by itself. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  const announce = useAnnounce();
  const client = useQueryClient();
  const query = useQuery({
    queryKey: meKey,
    queryFn: readMe,
    refetchInterval: ({ state }) => (state.status === 'error' ? unreachableRetryMs : false),
  });
  const keep = useCallback((found: Me | null) => client.setQueryData(meKey, found), [client]);
  const leave = useMutation({
    mutationFn: () => callApi('/api/sign-out', { method: 'POST' }),
    onSuccess: () => keep(null),
    onError: (error) => announce.failed(errorText(t, error)),
  });
  const { data, error, refetch, isFetching } = query;
  const { mutate: signOut } = leave;
  const signedIn = useMemo(
    () => (data ? { me: data, signOut: () => signOut(), recheck: () => void refetch() } : null),
    [data, signOut, refetch],
  );
  if (signedIn) {
    return (
      <SignedInContext value={signedIn} key={signedIn.me.personId}>
        {children}
      </SignedInContext>
    );
  }
  if (data === null) return <SignInPage onSignedIn={keep} />;
  return (
    <main className="chamber-page">
      {error ? (
        <ErrorState
          title={t('signIn.failedToStart')}
          error={{ text: `${errorText(t, error).text} ${t('signIn.waiting')}` }}
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      ) : (
        <Loading />
      )}
    </main>
  );
}

/** @returns null when nobody is signed in. */
async function readMe(): Promise<Me | null> {
  try {
    return await callApi('/api/me', { schema: meSchema });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}
