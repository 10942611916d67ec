import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

const RETRIES = 2;

/** Reading again helps when the hub was away or stumbled, never when it refused. */
function mayRetry(failures: number, error: unknown): boolean {
  return failures < RETRIES && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500);
}

/**
 * TanStack Query with the house's habits: short freshness, careful retries, no retry of what changes something. The hub may
 * stand in a hall without any other network, so a request is tried whatever the browser thinks of being online.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: mayRetry, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
