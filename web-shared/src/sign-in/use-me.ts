import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Me, me as meSchema } from '../../../protocol/src/http/identity.js';
import { callApi } from '../api/api-client.js';
import { ApiError } from '../api/api-error.js';
import { errorText } from '../api/error-text.js';
import type { RefusalText } from '../status/refusal.js';
import { useAnnounce } from '../status/status-provider.js';

const meKey = ['me'];
const unreachableRetryMs = 3_000;

export interface SignedInState {
  /** undefined while not known yet; null when nobody is signed in. */
  readonly me: Me | null | undefined;
  /** Why it is not known. */
  readonly error: RefusalText | null;
  /** Asks the hub anew. */
  readonly retry: () => void;
  readonly retrying: boolean;
  /** After a sign-in: its answer. */
  readonly keep: (me: Me) => void;
  readonly signOut: () => void;
}

/** Who is signed in in this browser. A hub that cannot be reached is asked again by itself; what was known stays meanwhile. */
export function useMe(): SignedInState {
  const { t } = useTranslation('shared');
  const announce = useAnnounce();
  const client = useQueryClient();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: meKey,
    queryFn: readMe,
    refetchInterval: ({ state }) => (state.status === 'error' ? unreachableRetryMs : false),
  });
  const { mutate } = useMutation({
    mutationFn: () => callApi('/api/sign-out', { method: 'POST' }),
    onSuccess: () => client.setQueryData(meKey, null),
    onError: (failure) => announce.failed(errorText(t, failure)),
  });
  return {
    me: data,
    error: data === undefined && error ? errorText(t, error) : null,
    retry: useCallback(() => void refetch(), [refetch]),
    retrying: isFetching,
    keep: useCallback((found: Me) => client.setQueryData(meKey, found), [client]),
    signOut: useCallback(() => mutate(), [mutate]),
  };
}

async function readMe(): Promise<Me | null> {
  try {
    return await callApi('/api/me', { schema: meSchema });
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}
