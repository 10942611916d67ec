import { useQuery } from '@tanstack/react-query';
import { type ExclusionWarningsView, exclusionWarningsView } from '../../../protocol/src/http/interests.js';
import { callApi } from '../api/api-client.js';

/**
 * V-12: warnings of an exclusion for the item of a vote, as this person may know them. A warning that cannot be read stands in
 * nobody's way.
 */
export function useExclusionWarnings(sessionId: string, itemId: string, votingId: string): ExclusionWarningsView {
  const { data } = useQuery({
    queryKey: ['exclusion-warnings', sessionId, itemId, votingId],
    queryFn: ({ signal }) =>
      callApi(`/api/sessions/${sessionId}/items/${encodeURIComponent(itemId)}/exclusion-warnings`, {
        schema: exclusionWarningsView,
        signal,
      }),
  });
  return data ?? { own: [], members: [] };
}
