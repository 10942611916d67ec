import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/src/http/identity.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { Dialog } from '../../../web-shared/src/dialog/dialog.js';
import { useMe } from '../../../web-shared/src/sign-in/use-me.js';
import { ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';
import { NoAccessPage } from './no-access-page.js';
import { SignInPage, SignInStep } from './sign-in-page.js';

export interface SignedIn {
  readonly me: Me;
  readonly signOut: () => void;
  /** Somebody noticed that the sign-in has ended: ask the hub and, if so, ask the person. */
  readonly recheck: () => void;
}

const SignedInContext = createContext<SignedIn | null>(null);

/** The clerk behind this browser; only below `SignInGate`. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('useSignedIn needs a SignInGate above it');
  return signedIn;
}

/**
 * Lets the council office through. When the sign-in ends in the middle of work the work stays on the screen and a dialog asks
 * for the password; only a deliberate sign-out or another person clears the screen.
 */
export function SignInGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('office');
  const { me, error, retry, retrying, keep, signOut } = useMe();
  const client = useQueryClient();
  const [worker, setWorker] = useState<Me | null>(null);
  useEndOfSignIn(retry);
  useEffect(() => {
    if (me) setWorker(me);
  }, [me]);
  const signedIn = useMemo(() => {
    const leave = () => {
      setWorker(null);
      signOut();
    };
    return worker && { me: worker, signOut: leave, recheck: retry };
  }, [worker, signOut, retry]);
  const comeBack = (found: Me) => {
    keep(found);
    void client.invalidateQueries();
  };

  if (me === undefined && !worker) {
    return (
      <main className="o-plain">
        {error ? (
          <ErrorState isPage title={t('signIn.unreachable')} error={error} onRetry={retry} retrying={retrying} />
        ) : (
          <Loading />
        )}
      </main>
    );
  }
  const person = me ?? worker;
  if (!person) return <SignInPage onSignedIn={comeBack} />;
  if (!person.roles.includes('council-office')) return <NoAccessPage me={person} onSignOut={signOut} />;
  if (!signedIn) return null;
  return (
    <SignedInContext value={signedIn} key={person.personId}>
      {children}
      <Dialog isOpen={me === null} onClose={signedIn.signOut} title={t('signIn.againTitle')}>
        <p>{t('signIn.againText')}</p>
        <SignInStep onSignedIn={comeBack} />
      </Dialog>
    </SignedInContext>
  );
}

/** Any answer `401` means that the sign-in has ended. */
function useEndOfSignIn(onEnd: () => void): void {
  const client = useQueryClient();
  useEffect(() => {
    const judge = (error: unknown) => {
      if (error instanceof ApiError && error.status === 401) onEnd();
    };
    const stops = [
      client.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') judge(event.action.error);
      }),
      client.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') judge(event.action.error);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [client, onEnd]);
}
