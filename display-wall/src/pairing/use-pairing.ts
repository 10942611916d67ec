import { useEffect, useState } from 'react';
import { type Pairing, pairing as pairingSchema, pairingState } from '../../../protocol/src/http/screens.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import type { PairedScreen } from './paired-screen.js';

const askEveryMs = 2_000;

export interface PairingProgress {
  /** Null until the hub has given a code. */
  readonly code: string | null;
  readonly expiresAt: string | null;
  /** Why the last question was not answered as hoped; null when it was. */
  readonly failure: unknown;
}

/** Asks for a code, shows it until the operator confirms it, and asks for a new one when it has run out. Never gives up. */
export function usePairing(onPaired: (screen: PairedScreen) => void): PairingProgress {
  const [pairing, setPairing] = useState<Pairing | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    let timer: ReturnType<typeof setTimeout>;
    let current: Pairing | null = null;
    const begin = async () => {
      current = await callApi('/api/screens/pairings', { method: 'POST', schema: pairingSchema, signal });
      setPairing(current);
    };
    const look = async ({ pairingId, secret }: Pairing) => {
      const headers = { 'x-pairing-secret': secret };
      const state = await callApi(`/api/screens/pairings/${pairingId}`, { headers, schema: pairingState, signal });
      if (state.status === 'expired') await begin();
      if (state.status === 'confirmed') onPaired({ ...state });
    };
    const ask = async () => {
      try {
        await (current ? look(current) : begin());
        if (!signal.aborted) setFailure(null);
      } catch (error) {
        if (!signal.aborted) setFailure(error);
      }
      if (!signal.aborted) timer = setTimeout(() => void ask(), askEveryMs);
    };
    void ask();
    return () => {
      over.abort();
      clearTimeout(timer);
    };
  }, [onPaired]);

  return { code: pairing?.code ?? null, expiresAt: pairing?.expiresAt ?? null, failure };
}
