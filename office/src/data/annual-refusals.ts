import { useQuery } from '@tanstack/react-query';
import {
  type AnnualRefusalInput,
  type AnnualRefusals,
  annualRefusals,
} from '../../../protocol/src/http/annual-refusals.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

export const refusalsKey = ['annual-refusals'] as const;
const pathOf = (termId: string) => `/api/office/terms/${termId}/annual-refusals`;

/** Refused confidence and discharge of one term, and the ways that wait. */
export function useAnnualRefusals(termId: string) {
  return useQuery({
    queryKey: [...refusalsKey, termId],
    queryFn: ({ signal }) => callApi(pathOf(termId), { schema: annualRefusals, signal }),
  });
}

export function enterRefusal(termId: string, body: AnnualRefusalInput): Promise<AnnualRefusals> {
  return callApi(pathOf(termId), { method: 'POST', body, schema: annualRefusals });
}

export function withdrawRefusal(termId: string, refusalId: string, reason: string): Promise<AnnualRefusals> {
  return callApi(`${pathOf(termId)}/${refusalId}/withdraw`, {
    method: 'POST',
    body: { reason },
    schema: annualRefusals,
  });
}
