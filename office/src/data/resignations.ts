import { type QueryClient, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import type { ResignationEnding } from '../../../core/src/presiding/resignation.js';
import { type ResignationInput, type ResignationRecord, resignation } from '../../../protocol/src/http/resignations.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const key = (termId: string) => ['resignations', termId] as const;
const pathOf = (termId: string) => `/api/office/terms/${termId}/resignations`;
const schema = z.array(resignation);

/** Resignations of chair and vice-chairs of one term, the newest first (art. 19 ust. 5–6). */
export function useResignations(termId: string) {
  return useQuery({
    queryKey: key(termId),
    queryFn: ({ signal }) => callApi(pathOf(termId), { schema, signal }),
  });
}

/** Takes the list over that a step answered with. */
export function keepResignations(client: QueryClient, termId: string, known: readonly ResignationRecord[]): void {
  client.setQueryData(key(termId), known);
}

export function fileResignation(termId: string, body: ResignationInput): Promise<ResignationRecord[]> {
  return callApi(pathOf(termId), { method: 'POST', body, schema });
}

export function endResignation(termId: string, id: string, body: ResignationEnding): Promise<ResignationRecord[]> {
  return callApi(`${pathOf(termId)}/${id}/ending`, { method: 'POST', body, schema });
}

export function endOffice(termId: string, id: string): Promise<ResignationRecord[]> {
  return callApi(`${pathOf(termId)}/${id}/end-of-office`, { method: 'POST', body: {}, schema });
}
