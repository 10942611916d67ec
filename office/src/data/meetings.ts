import { useQuery } from '@tanstack/react-query';
import {
  type AgendaRevision,
  type Meeting,
  type MeetingChange,
  type MeetingInput,
  meeting,
} from '../../../protocol/src/http/office.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const path = '/api/office/meetings';
export const meetingKey = (sessionId: string) => ['meetings', sessionId] as const;

/** One session as the office prepares or prepared it. */
export function useMeeting(sessionId: string) {
  return useQuery({
    queryKey: meetingKey(sessionId),
    queryFn: ({ signal }) => readMeeting(sessionId, signal),
  });
}

export function readMeeting(sessionId: string, signal?: AbortSignal): Promise<Meeting> {
  return callApi(`${path}/${sessionId}`, { schema: meeting, signal });
}

export function createMeeting(input: MeetingInput): Promise<Meeting> {
  return callApi(path, { method: 'POST', body: input, schema: meeting });
}

/** @throws ApiError 409 `meeting-changed` when somebody else saved first. */
export function saveMeeting(sessionId: string, change: MeetingChange): Promise<Meeting> {
  return callApi(`${path}/${sessionId}`, { method: 'PUT', body: change, schema: meeting });
}

export function removeMeeting(sessionId: string): Promise<void> {
  return callApi(`${path}/${sessionId}`, { method: 'DELETE' });
}

export function conveneMeeting(sessionId: string): Promise<Meeting> {
  return step(sessionId, 'convene');
}

/** A new draft with the same agenda and the next number. */
export function copyMeeting(sessionId: string): Promise<Meeting> {
  return step(sessionId, 'copy');
}

/** A training session from the beginning; the old one leaves the lists. */
export function resetMeeting(sessionId: string): Promise<Meeting> {
  return step(sessionId, 'reset');
}

/** Another agenda of a convened session that has not opened yet. */
export function reviseAgenda(sessionId: string, revision: AgendaRevision): Promise<Meeting> {
  return callApi(`${path}/${sessionId}/agenda`, { method: 'POST', body: revision, schema: meeting });
}

function step(sessionId: string, name: 'convene' | 'copy' | 'reset'): Promise<Meeting> {
  return callApi(`${path}/${sessionId}/${name}`, { method: 'POST', schema: meeting });
}
