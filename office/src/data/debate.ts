import { useQuery } from '@tanstack/react-query';
import {
  type ApplicationChange,
  type DebateApplication,
  type DebateRegister,
  debateApplication,
  debateRegister,
  type PaperApplication,
} from '../../../protocol/src/http/report-debate.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const pathOf = (sessionId: string) => `/api/office/sessions/${sessionId}/debate-applications`;
export const debateKey = (sessionId: string) => ['debate', sessionId] as const;

/** Applications to the debate on the report, in the order of receipt. */
export function useDebate(sessionId: string) {
  return useQuery({
    queryKey: debateKey(sessionId),
    queryFn: ({ signal }) => callApi(pathOf(sessionId), { schema: debateRegister, signal }),
  });
}

export function enterApplication(sessionId: string, input: PaperApplication): Promise<DebateApplication> {
  return callApi(pathOf(sessionId), { method: 'POST', body: input, schema: debateApplication });
}

export function changeApplication(
  sessionId: string,
  applicationId: string,
  input: ApplicationChange,
): Promise<DebateApplication> {
  return callApi(`${pathOf(sessionId)}/${applicationId}`, { method: 'PUT', body: input, schema: debateApplication });
}

/** For good: signed lists, contacts, notes. */
export function eraseDebateData(sessionId: string): Promise<DebateRegister> {
  return callApi(`${pathOf(sessionId)}/erase-personal-data`, { method: 'POST', body: {}, schema: debateRegister });
}

export function supportListAddress(sessionId: string, applicationId: string): string {
  return `${pathOf(sessionId)}/${applicationId}/support-list`;
}
