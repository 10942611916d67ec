import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type DraftProposal,
  draftProposal,
  type ReceivedDraft,
  type ReceivedDraftInput,
  receivedDraft,
} from '../../../protocol/src/http/received-drafts.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

export const draftsKey = ['received-drafts'] as const;
export const proposalsKey = (sessionId: string) => [...draftsKey, 'session', sessionId] as const;

const pathOf = (termId: string) => `/api/office/terms/${termId}/received-drafts`;
const proposalsPath = (sessionId: string) => `/api/office/meetings/${sessionId}/received-drafts`;

/** Drafts received in one term, the newest first. */
export function useReceivedDrafts(termId: string) {
  return useQuery({
    queryKey: [...draftsKey, termId],
    queryFn: ({ signal }) => callApi(pathOf(termId), { schema: z.array(receivedDraft), signal }),
  });
}

/** What the register proposes for one session in preparation. @param sessionId null for a sitting of a committee: nothing is asked */
export function useDraftProposals(sessionId: string | null) {
  const asked = sessionId ?? '';
  return useQuery({
    queryKey: proposalsKey(asked),
    queryFn: ({ signal }) => callApi(proposalsPath(asked), { schema: z.array(draftProposal), signal }),
    enabled: sessionId !== null,
  });
}

export function enterDraft(termId: string, input: ReceivedDraftInput): Promise<ReceivedDraft> {
  return callApi(pathOf(termId), { method: 'POST', body: input, schema: receivedDraft });
}

export function withdrawDraft(termId: string, draftId: string): Promise<ReceivedDraft> {
  return callApi(`${pathOf(termId)}/${draftId}/withdraw`, { method: 'POST', body: {}, schema: receivedDraft });
}

export function leaveDraftOut(sessionId: string, draftId: string, reason: string): Promise<DraftProposal[]> {
  return callApi(`${proposalsPath(sessionId)}/${draftId}/leaving-out`, {
    method: 'PUT',
    body: { reason },
    schema: z.array(draftProposal),
  });
}
