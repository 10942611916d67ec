import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { sessionSummary } from '../../../protocol/src/http/sessions.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

export const sessionsKey = ['sessions'] as const;
const askAgainMs = 15_000;

/** All sessions the office sees, drafts too, the newest first; renews itself. */
export function useSessions() {
  return useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) => callApi('/api/sessions', { schema: z.array(sessionSummary), signal }),
    refetchInterval: askAgainMs,
  });
}
