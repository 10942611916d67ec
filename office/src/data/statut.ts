import { type QueryClient, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type StatutInput, type StatutVersion, statutVersion } from '../../../protocol/src/http/statut.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const path = (termId: string) => `/api/office/terms/${termId}/statut`;
const statutKey = (termId: string) => ['statut', termId] as const;

/** All versions of the settings of the statut, the newest first. */
export function useStatut(termId: string) {
  return useQuery({
    queryKey: statutKey(termId),
    queryFn: ({ signal }) => readStatut(termId, signal),
  });
}

export function readStatut(termId: string, signal?: AbortSignal): Promise<StatutVersion[]> {
  return callApi(path(termId), { schema: z.array(statutVersion), signal });
}

/** @throws ApiError 409 `statut-changed` when somebody else wrote one first. */
export function addStatutVersion(termId: string, input: StatutInput): Promise<StatutVersion> {
  return callApi(path(termId), { method: 'POST', body: input, schema: statutVersion });
}

export function renewStatut(client: QueryClient, termId: string): void {
  void client.invalidateQueries({ queryKey: statutKey(termId) });
}
