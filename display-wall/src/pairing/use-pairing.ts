import { useEffect, useState } from 'react';
import { type Pairing, pairing as pairingSchema, pairingState } from '../../../protocol/src/http/screens.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import type { PairedScreen } from './paired-screen.js';

const askEveryMs = 2_000;

export interface PairingProgress {
  /** Null until the hub has given a code. */
  readonly code: string | null;
  readonly expiresAt: string | null;
  /** Whether the hub answered the last question. */
  readonly reachable: boolean;
}

/** Asks for a code, shows it until the operator confirms it, and asks for a new one when it has run out. Never gives up. */
export function usePairing(onPaired: (screen: PairedScreen) => void): PairingProgress {
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const [reachable, setReachable] = useState(true);

  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    let timer: ReturnType<typeof setTimeout>;
    let current: Pairing | null = null;
    const show = (next: Pairing | null) => {
      current = next;
      setPairing(next);
    };
    const step = async () => {
      if (!current) {
        show(await callApi('/api/screens/pairings', { method: 'POST', schema: pairingSchema, signal }));
        return;
      }
      const state = await callApi(`/api/screens/pairings/${current.pairingId}`, {
        headers: { 'x-pairing-secret': current.secret },
        schema: pairingState,
        signal,
      });
      if (state.status === 'expired') show(null);
      if (state.status === 'confirmed') onPaired({ ...state });
    };
    const ask = async () => {
      try {
        await step();
        setReachable(true);
      } catch {
        if (!signal.aborted) setReachable(false);
      }
      if (!signal.aborted) timer = setTimeout(() => void ask(), current ? askEveryMs : askEveryMs / 4);
    };
    void ask();
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [onPaired]);

  return { code: pairing?.code ?? null, expiresAt: pairing?.expiresAt ?? null, reachable };
}
