import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import { sendPdf } from '../../../../web-shared/src/documents/send-pdf.js';

export interface FileToSend {
  readonly file: File;
  readonly title: string;
  /** Papers of training and of real sessions never mix. */
  readonly training: boolean;
}

/** A PDF the office keeps. @throws {ApiError} as `sendPdf`. */
export function sendFile(
  { file, title, training }: FileToSend,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<ItemDocument> {
  const query = new URLSearchParams({ fileName: file.name, title, training: String(training) });
  return sendPdf(`/api/office/documents?${query}`, file, onProgress, signal);
}
