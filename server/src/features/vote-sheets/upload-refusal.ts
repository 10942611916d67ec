import type { RefusalCode } from '../../../../core/src/kernel/refusal.js';
import { refusalTexts } from '../../../../protocol/src/refusal-texts.js';
import { HttpError } from '../../platform/errors/http-error.js';
import { UnfitDocument } from '../documents/index.js';

/** Why the upload of a scan is refused; undefined: something else went wrong. */
export function uploadRefusal(error: unknown): HttpError | undefined {
  if (error instanceof UnfitDocument) {
    return error.reason === 'too-large'
      ? new HttpError(413, { code: 'too-large', text: 'Plik jest większy niż 25 MB.' })
      : new HttpError(415, { code: 'not-a-scan', text: 'Skan arkusza musi być plikiem PDF, PNG albo JPEG.' });
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ECONNRESET':
      return new HttpError(400, { code: 'upload-broken-off', text: 'Przesyłanie pliku zostało przerwane.' });
    case 'ENOSPC':
      return new HttpError(507, { code: 'storage-full', text: 'Na dysku serwera nie ma miejsca na skan.' });
    default:
      return undefined;
  }
}

/** A refusal of the rules as an answer over HTTP. */
export function attachmentRefusal(code: RefusalCode, text: string = refusalTexts[code]): HttpError {
  return new HttpError(code === 'not-permitted' ? 403 : 409, { code, text });
}
