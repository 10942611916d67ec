import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { votingRecord, votingSummary } from '../../../protocol/src/http/sessions.js';
import { agendaChangeView } from '../../../protocol/src/views/agenda-changes-part.js';
import { closedPartView } from '../../../protocol/src/views/openness-part.js';
import { agendaItemView } from '../../../protocol/src/views/parts.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

const itemOfResults = agendaItemView.pick({ itemId: true, number: true, title: true, kind: true, passedOver: true });

/** What everybody is told of a session at this moment, as far as the office's pages need it. */
const publicMoment = z.object({
  parts: z.object({
    header: z.object({ title: z.string() }),
    agenda: z.object({ changes: z.array(agendaChangeView), items: z.array(itemOfResults) }),
    closedParts: z.array(closedPartView),
  }),
});

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

/** @param sitting whether more may come */
export function usePublicMoment(sessionId: string, sitting: boolean) {
  return useQuery({
    queryKey: ['public-moment', sessionId],
    queryFn: ({ signal }) => callApi(`${pathOf(sessionId)}/live`, { schema: publicMoment, signal }),
    refetchInterval: sitting ? askAgainMs : false,
    select: ({ parts }) => parts,
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
