import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../protocol/src/http/identity.js';
import { useMe } from '../../../web-shared/src/sign-in/use-me.js';
import { ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';
import { SignInPage } from './sign-in-page.js';

export interface SignedIn {
  readonly me: Me;
  readonly signOut: () => void;
  /** Asks the hub anew who is signed in; shows the sign-in page when nobody is any more. */
  readonly recheck: () => void;
}

const SignedInContext = createContext<SignedIn | null>(null);

/** The person behind this browser; only below `SignInGate`. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('useSignedIn needs a SignInGate above it');
  return signedIn;
}

/** Lets signed-in people through and keeps them while the hub is away; a hub that cannot be reached is asked again by itself. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  const { me, error, retry, retrying, keep, signOut } = useMe();
  /** The hub ended the sign-in, not the person. */
  const hasEnded = useRef(false);
  const signedIn = useMemo(() => {
    hasEnded.current &&= !me;
    const recheck = () => {
      hasEnded.current = true;
      retry();
    };
    return me ? { me, signOut, recheck } : null;
  }, [me, signOut, retry]);
  if (signedIn) {
    return (
      <SignedInContext value={signedIn} key={signedIn.me.personId}>
        {children}
      </SignedInContext>
    );
  }
  if (me === null) return <SignInPage onSignedIn={keep} again={hasEnded.current} />;
  return (
    <main className="chamber-page">
      {error ? (
        <ErrorState
          isPage
          title={t('signIn.failedToStart')}
          error={{ text: `${error.text} ${t('signIn.waiting')}` }}
          onRetry={retry}
          retrying={retrying}
        />
      ) : (
        <Loading />
      )}
    </main>
  );
}
