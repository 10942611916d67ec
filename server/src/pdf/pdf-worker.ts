import { parentPort } from 'node:worker_threads';
import type { DocumentModel } from './document-model.js';
import { renderDocument } from './render-document.js';

/** One document to draw; the answer carries the same id. */
export interface PrintJob {
  readonly id: number;
  readonly model: DocumentModel;
}

export type PrintAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };

// A thread of its own: drawing a long list takes a second, and no vote may wait for a paper.
parentPort?.on('message', async ({ id, model }: PrintJob) => {
  try {
    parentPort?.postMessage({ id, bytes: await renderDocument(model) } satisfies PrintAnswer);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ id, error: text } satisfies PrintAnswer);
  }
});
