import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ItemDocument } from '../../../core/src/agenda/agenda-item.js';
import {
  type OwnInterpellation,
  type OwnInterpellations,
  ownInterpellations,
} from '../../../protocol/src/http/interpellations.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { titleOfFile } from '../../../web-shared/src/documents/file-faults.js';
import { sendPdf } from '../../../web-shared/src/documents/send-pdf.js';

export type OwnEntry = OwnInterpellations['entries'][number];

const key = ['own-interpellations'] as const;
const address = '/api/interpellations';
/** The mayor's answer appears without a reload. */
const askAgainMs = 60_000;

/** The own entries, the newest first, and the councils in which one may be filed. */
export function useOwnRegister() {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => callApi(address, { schema: ownInterpellations, signal }),
    refetchInterval: askAgainMs,
  });
}

/** One PDF for a paper that is being written. @throws {ApiError} as `sendPdf` */
export function attachOwn(
  termId: string,
  file: File,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<ItemDocument> {
  const query = new URLSearchParams({ termId, fileName: file.name, title: titleOfFile(file.name) });
  return sendPdf(`${address}/documents?${query}`, file, onProgress, signal);
}

export function fileInterpellation(body: OwnInterpellation): Promise<OwnEntry> {
  return callApi(address, { method: 'POST', body, schema: ownInterpellations.shape.entries.element });
}

/** Takes a filed entry over at once. */
export function useKeepFiled(): (entry: OwnEntry) => void {
  const client = useQueryClient();
  return (entry) => {
    client.setQueryData<OwnInterpellations>(
      key,
      (known) =>
        known && {
          ...known,
          entries: [
            entry,
            ...known.entries.filter(({ interpellationId }) => interpellationId !== entry.interpellationId),
          ],
        },
    );
    void client.invalidateQueries({ queryKey: key });
  };
}

export function ownPdfAddress({ interpellationId }: OwnEntry): string {
  return `${address}/${interpellationId}/document.pdf`;
}

export function ownDocumentAddress({ interpellationId }: OwnEntry, documentId: string): string {
  return `${address}/${interpellationId}/documents/${documentId}`;
}

export function publicPageAddress({ interpellationId }: OwnEntry): string {
  return `/interpelacje/${interpellationId}`;
}
