import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const askMs = 15_000;
const askAgainMs = 3_000;

/** Whether the hub cannot be reached now. When it is back everything on the screen is read anew. */
export function useOffline(): boolean {
  const client = useQueryClient();
  const { isError } = useQuery({
    queryKey: ['hub-reach'],
    queryFn: async ({ signal }) => {
      await callApi('/health/live', { signal });
      return true;
    },
    retry: false,
    refetchInterval: ({ state }) => (state.status === 'error' ? askAgainMs : askMs),
  });
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isError)
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'hub-reach' });
    wasAway.current = isError;
  }, [isError, client]);
  return isError;
}
