import { type QueryClient, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type CommitteeChange,
  type CommitteeInput,
  type CommitteeRecord,
  committeeRecord,
} from '../../../protocol/src/http/committees.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { renewCommitteePapers } from './committee-papers.js';

const pathOf = (termId: string) => `/api/office/terms/${termId}/committees`;
const keyOf = (termId: string) => ['committees', termId] as const;

/** Committees of a term; those that were dissolved are among them (K-01). */
export function useCommittees(termId: string) {
  return useQuery({
    queryKey: keyOf(termId),
    queryFn: ({ signal }) => callApi(pathOf(termId), { schema: z.array(committeeRecord), signal }),
  });
}

export function createCommittee(termId: string, input: CommitteeInput): Promise<CommitteeRecord> {
  return callApi(pathOf(termId), { method: 'POST', body: input, schema: committeeRecord });
}

/** @throws ApiError 409 `committee-changed` when somebody else saved first. */
export function changeCommittee(termId: string, committeeId: string, change: CommitteeChange) {
  return callApi(`${pathOf(termId)}/${committeeId}`, { method: 'PUT', body: change, schema: committeeRecord });
}

export function renewCommittees(client: QueryClient, termId: string): void {
  void client.invalidateQueries({ queryKey: keyOf(termId) });
  renewCommitteePapers(client, termId);
}
