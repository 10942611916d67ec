import { useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { type OralQuestion, type OralQuestionInput, oralQuestion } from '../../../protocol/src/http/oral-questions.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const listKey = (termId: string) => ['oral-questions', termId] as const;
const listPath = (termId: string) => `/api/office/terms/${termId}/oral-questions`;

/** Questions asked aloud in a term, the newest first (I-04). */
export function useOralQuestions(termId: string) {
  return useQuery({
    queryKey: listKey(termId),
    queryFn: ({ signal }) => callApi(listPath(termId), { schema: z.array(oralQuestion), signal }),
  });
}

/** Lets the list be read anew. */
export function useRefreshOralQuestions(termId: string): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: listKey(termId) });
}

export function enterOralQuestion(termId: string, input: OralQuestionInput): Promise<OralQuestion> {
  return callApi(listPath(termId), { schema: oralQuestion, method: 'POST', body: input });
}

export function removeOralQuestion(oralQuestionId: string): Promise<unknown> {
  return callApi(`/api/office/oral-questions/${oralQuestionId}`, { method: 'DELETE' });
}
