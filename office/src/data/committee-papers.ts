import { type QueryClient, useQuery } from '@tanstack/react-query';
import {
  type CommitteePaperDaysChange,
  type CommitteePaperInput,
  type CommitteePapers,
  committeePapers as schema,
} from '../../../protocol/src/http/committee-papers.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const key = (termId: string) => ['committee-papers', termId] as const;
const termPath = (termId: string) => `/api/office/terms/${termId}`;
const paperPath = (termId: string, paperId: string) => `${termPath(termId)}/committee-papers/${paperId}`;

/** Plans of work and reports of the committees of a term (K-01). */
export function useCommitteePapers(termId: string) {
  return useQuery({
    queryKey: key(termId),
    queryFn: ({ signal }) => callApi(`${termPath(termId)}/committee-papers`, { schema, signal }),
  });
}

/** Takes over what a step answered with. */
export function keepCommitteePapers(client: QueryClient, termId: string, known: CommitteePapers): void {
  client.setQueryData(key(termId), known);
}

/** What committees owe follows from the register of committees. */
export function renewCommitteePapers(client: QueryClient, termId: string): void {
  void client.invalidateQueries({ queryKey: key(termId) });
}

export function enterCommitteePaper(termId: string, committeeId: string, body: CommitteePaperInput) {
  return callApi(`${termPath(termId)}/committees/${committeeId}/papers`, { method: 'POST', body, schema });
}

/** @throws ApiError 409 `paper-days-changed` when somebody else saved first. */
export function changePaperDays(termId: string, paperId: string, body: CommitteePaperDaysChange) {
  return callApi(`${paperPath(termId, paperId)}/days`, { method: 'PUT', body, schema });
}

export function withdrawPaper(termId: string, paperId: string, reason: string) {
  return callApi(`${paperPath(termId, paperId)}/withdrawal`, { method: 'POST', body: { reason }, schema });
}
