import { type QueryClient, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Term, type TermInput, term } from '../../../protocol/src/http/office.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const path = '/api/office/terms';
export const termsKey = ['terms'] as const;

/** The newest first. */
export function useTerms() {
  return useQuery({
    queryKey: termsKey,
    queryFn: ({ signal }) => callApi(path, { schema: z.array(term), signal }),
  });
}

export function createTerm(input: TermInput): Promise<Term> {
  return callApi(path, { method: 'POST', body: input, schema: term });
}

/** Changes part of a term as it stands in the hub at this moment: the hub takes whole terms only. */
export async function changeTerm(termId: string, change: (input: TermInput) => TermInput): Promise<Term> {
  const now = await callApi(`${path}/${termId}`, { schema: term });
  const { termId: _, filledSeats: __, ...input } = now;
  return callApi(`${path}/${termId}`, { method: 'PUT', body: change(input), schema: term });
}

/** After any change of a term or its members. */
export function renewTerms(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: termsKey });
}
