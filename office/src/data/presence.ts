import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type PresencePeriod,
  presenceReport,
  presenceSummary,
  type RemotePermissionRecord,
  remotePermission,
} from '../../../protocol/src/http/presence.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';

export const presenceKey = (sessionId: string) => ['presence', sessionId] as const;
export const remoteKey = (sessionId: string) => ['remote', sessionId] as const;

const reportPath = (sessionId: string) => `/api/office/sessions/${sessionId}/presence`;
const remotePath = (sessionId: string) => `/api/office/meetings/${sessionId}/remote`;
const summaryPath = (termId: string) => `/api/office/terms/${termId}/presence`;

export function usePresence(sessionId: string) {
  return useQuery({
    queryKey: presenceKey(sessionId),
    queryFn: ({ signal }) => callApi(reportPath(sessionId), { schema: presenceReport, signal }),
  });
}

export function presenceFile(sessionId: string, format: 'pdf' | 'xlsx' | 'csv'): string {
  return `${reportPath(sessionId)}.${format}`;
}

export function excuseAbsence(sessionId: string, memberId: string, excused: boolean): Promise<void> {
  return callApi(`${reportPath(sessionId)}/excuses/${memberId}`, { method: 'PUT', body: { excused } });
}

const queryOf = ({ from, to }: PresencePeriod) => new URLSearchParams({ from, to }).toString();

/** Closed sessions of a period. */
export function usePresenceSummary(termId: string, period: PresencePeriod) {
  return useQuery({
    queryKey: ['presence-summary', termId, period],
    queryFn: ({ signal }) => callApi(`${summaryPath(termId)}?${queryOf(period)}`, { schema: presenceSummary, signal }),
    enabled: period.from !== '' && period.to !== '' && period.from <= period.to,
  });
}

export function summaryFile(termId: string, period: PresencePeriod, format: 'xlsx' | 'csv'): string {
  return `${summaryPath(termId)}.${format}?${queryOf(period)}`;
}

/** S-31: null where nobody asked for taking part from afar. */
export function useRemotePermission(sessionId: string) {
  return useQuery({
    queryKey: remoteKey(sessionId),
    queryFn: async ({ signal }) => {
      const schema = z.object({ permission: remotePermission.nullable() });
      return (await callApi(remotePath(sessionId), { schema, signal })).permission;
    },
  });
}

export function requestRemote(sessionId: string, basis: string): Promise<RemotePermissionRecord> {
  return callApi(remotePath(sessionId), { method: 'PUT', body: { basis }, schema: remotePermission });
}

export function confirmRemote(sessionId: string): Promise<RemotePermissionRecord> {
  return callApi(`${remotePath(sessionId)}/confirm`, { method: 'POST', schema: remotePermission });
}

export function withdrawRemote(sessionId: string): Promise<void> {
  return callApi(remotePath(sessionId), { method: 'DELETE' });
}
