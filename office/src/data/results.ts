import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { votingRecord, votingSummary } from '../../../protocol/src/http/sessions.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const pathOf = (sessionId: string) => `/api/public/sessions/${sessionId}`;
const askAgainMs = 5_000;

/** Counted votes of one session. @param sitting whether more may come */
export function useVotings(sessionId: string, sitting: boolean) {
  return useQuery({
    queryKey: ['results', sessionId],
    queryFn: ({ signal }) => callApi(`${pathOf(sessionId)}/votings`, { schema: z.array(votingSummary), signal }),
    refetchInterval: sitting ? askAgainMs : false,
  });
}

export function useVotingRecord(sessionId: string, no: number) {
  return useQuery({
    queryKey: ['results', sessionId, no],
    queryFn: ({ signal }) => callApi(`${pathOf(sessionId)}/votings/${no}`, { schema: votingRecord, signal }),
  });
}

export type ListFile = 'pdf?layout=a' | 'pdf?layout=b' | 'csv' | 'json';
export const listFiles: readonly ListFile[] = ['pdf?layout=a', 'pdf?layout=b', 'csv', 'json'];

/** Address of one vote's named list as a file. */
export function votingFile(sessionId: string, no: number, file: ListFile): string {
  return `${pathOf(sessionId)}/votings/${no}.${file}`;
}

/** Address of the session's collective list as a file. */
export function collectiveFile(sessionId: string, file: ListFile): string {
  return `${pathOf(sessionId)}/named-list.${file}`;
}

export function attendanceFile(sessionId: string): string {
  return `${pathOf(sessionId)}/attendance.pdf`;
}

/** Address of the public log, for whoever wants to recount. */
export function logFile(sessionId: string): string {
  return `${pathOf(sessionId)}/log.jsonl`;
}
