import type { FastifyReply } from 'fastify';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import { inlineDisposition } from './content-disposition.js';
import type { DocumentStore } from './document-store.js';

/** Answers with a kept PDF whole, shown in place under its own name. @param cache value of `Cache-Control` */
export async function sendPdf(
  reply: FastifyReply,
  store: DocumentStore,
  { documentId, sha256, bytes, fileName }: ItemDocument,
  cache: string,
): Promise<void> {
  if (!(await store.has(sha256))) throw new Error(`The bytes of document ${documentId} are missing on disk`);
  reply.header('content-disposition', inlineDisposition(fileName)).header('content-length', bytes);
  await reply
    .header('cache-control', cache)
    .type('application/pdf')
    .send(store.read(sha256, 0, bytes - 1));
}
