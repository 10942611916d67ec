import { z } from 'zod';
import { type VoteScan, voteScan } from '../../../protocol/src/http/vote-sheets.js';
import { callApi } from '../api/api-client.js';

const placeOf = (sessionId: string, votingId: string) => `/api/sessions/${sessionId}/votings/${votingId}`;

/** `Arkusz głosowania imiennego` to print. */
export function sheetHref(sessionId: string, votingId: string): string {
  return `${placeOf(sessionId, votingId)}/sheet.pdf`;
}

export function scanHref(sessionId: string, votingId: string, documentId: string): string {
  return `${placeOf(sessionId, votingId)}/scans/${documentId}`;
}

export function scansOf(sessionId: string, votingId: string, signal?: AbortSignal): Promise<VoteScan[]> {
  return callApi(`${placeOf(sessionId, votingId)}/scans`, { schema: z.array(voteScan), ...(signal ? { signal } : {}) });
}

/** @throws ApiError 409 `sheet-already-attached`, 413, 415 `not-a-scan` */
export function attachScan(sessionId: string, votingId: string, file: File): Promise<VoteScan> {
  const query = new URLSearchParams({ fileName: file.name });
  const body = new Blob([file], { type: file.type || 'application/pdf' });
  return callApi(`${placeOf(sessionId, votingId)}/scans?${query}`, { method: 'PUT', body, schema: voteScan });
}

/** By the office only. */
export function publishScan(sessionId: string, votingId: string, documentId: string, published: boolean) {
  const path = `${scanHref(sessionId, votingId, documentId)}/publication`;
  return callApi(path, { method: 'PUT', body: { published }, schema: voteScan });
}
