import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { caseFileSummary } from '../../../protocol/src/http/case-file.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const pathOf = (sessionId: string, votingId: string) => `/api/sessions/${sessionId}/votings/${votingId}/case-files`;
const keyOf = (sessionId: string, votingId: string) => ['case-files', sessionId, votingId] as const;

/** Case files of one vote, the newest first. */
export function useCaseFiles(sessionId: string, votingId: string) {
  return useQuery({
    queryKey: keyOf(sessionId, votingId),
    queryFn: ({ signal }) => callApi(pathOf(sessionId, votingId), { schema: z.array(caseFileSummary), signal }),
  });
}

export function useMakeCaseFile(sessionId: string, votingId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => callApi(pathOf(sessionId, votingId), { method: 'POST', schema: caseFileSummary }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(sessionId, votingId) }),
  });
}

export function caseFileAddress(sessionId: string, caseFileId: string, format: 'json' | 'pdf'): string {
  return `/api/sessions/${sessionId}/case-files/${caseFileId}.${format}`;
}
