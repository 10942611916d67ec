import type { IncomingMessage } from 'node:http';
import { maxDocumentBytes } from './document-store.js';

const maxDiscardedBytes = 4 * maxDocumentBytes;

/** Browsers read an answer only after they have sent everything. @returns false when the rest is too long or breaks off. */
export async function discardRest(request: IncomingMessage): Promise<boolean> {
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += (chunk as Buffer).length;
      if (bytes > maxDiscardedBytes) return false;
    }
    return true;
  } catch {
    return false;
  }
}
