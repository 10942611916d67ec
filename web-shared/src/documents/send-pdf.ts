import type { ItemDocument } from '../../../core/src/agenda/agenda-item.js';
import { httpError } from '../../../protocol/src/http/identity.js';
import { itemDocument } from '../../../protocol/src/session/agenda.js';
import { ApiError } from '../api/api-error.js';

/**
 * Sends one PDF; unlike `fetch` an XMLHttpRequest tells how much is gone.
 * @param address where it goes, with its names in the query
 * @throws {ApiError} as `callApi`; an abort rejects with the signal's reason.
 */
export function sendPdf(
  address: string,
  file: File,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<ItemDocument> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('content-type', 'application/pdf');
    request.upload.onprogress = ({ loaded }) => onProgress(loaded);
    request.onload = () => {
      const answer = readJson(request.responseText);
      const document = itemDocument.safeParse(answer);
      if (request.status === 201 && document.success) resolve(document.data);
      else reject(refusalOf(request.status, answer));
    };
    request.onerror = () => reject(new ApiError(0, { code: 'unreachable', text: '' }));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function refusalOf(status: number, answer: unknown): ApiError {
  const told = httpError.safeParse(answer);
  return new ApiError(status, told.success ? told.data : { code: 'unreadable', text: '' });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
