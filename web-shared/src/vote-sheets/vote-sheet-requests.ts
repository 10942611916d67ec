import { z } from 'zod';
import { type VoteScan, voteScan } from '../../../protocol/src/http/vote-sheets.js';
import { callApi } from '../api/api-client.js';
import { placeOfVote, scanHref } from './sheet-addresses.js';

export function scansOf(sessionId: string, votingId: string, signal?: AbortSignal): Promise<VoteScan[]> {
  return callApi(`${placeOfVote(sessionId, votingId)}/scans`, {
    schema: z.array(voteScan),
    ...(signal ? { signal } : {}),
  });
}

/** @throws ApiError 409 `sheet-already-attached`, 413, 415 `not-a-scan` */
export function attachScan(sessionId: string, votingId: string, file: File): Promise<VoteScan> {
  const query = new URLSearchParams({ fileName: file.name });
  const body = new Blob([file], { type: file.type || 'application/pdf' });
  return callApi(`${placeOfVote(sessionId, votingId)}/scans?${query}`, { method: 'PUT', body, schema: voteScan });
}

/** By the office only. */
export function publishScan(sessionId: string, votingId: string, documentId: string, published: boolean) {
  const path = `${scanHref(sessionId, votingId, documentId)}/publication`;
  return callApi(path, { method: 'PUT', body: { published }, schema: voteScan });
}
