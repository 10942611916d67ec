import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDocument } from '../../../../core/src/agenda/agenda-item.js';
import { ApiError } from '../../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../../web-shared/src/api/error-text.js';
import { fileFaultText, titleOfFile } from '../../../../web-shared/src/documents/file-faults.js';
import type { RefusalText } from '../../../../web-shared/src/status/refusal.js';
import { useSignedIn } from '../../app/sign-in-gate.js';
import { sendFile } from './send-file.js';

export interface Upload {
  readonly id: string;
  readonly itemId: string;
  readonly file: File;
  readonly sentBytes: number;
  readonly refusal: RefusalText | null;
  /** Whether the same file may arrive at another try. */
  readonly mayRetry: boolean;
}

export interface Uploads {
  /** Under way and failed; finished ones are documents of their item. */
  readonly list: readonly Upload[];
  readonly running: boolean;
  readonly start: (itemId: string, files: readonly File[]) => void;
  readonly retry: (upload: Upload) => void;
  /** Stops one that runs, or takes a failed one off the list. */
  readonly drop: (upload: Upload) => void;
}

/** Files on their way to the hub, for the whole editor: closing an item's dialog stops nothing. */
export function useUploads(training: boolean, onDocument: (itemId: string, document: ItemDocument) => void): Uploads {
  const { t } = useTranslation('office');
  const { recheck } = useSignedIn();
  const [list, setList] = useState<readonly Upload[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const change = useCallback((id: string, next: Partial<Upload>) => {
    setList((before) => before.map((upload) => (upload.id === id ? { ...upload, ...next } : upload)));
  }, []);
  const remove = useCallback((id: string) => setList((before) => before.filter((upload) => upload.id !== id)), []);

  const send = async ({ id, itemId, file }: Upload) => {
    const stop = new AbortController();
    stops.current.set(id, stop);
    try {
      const toSend = { file, title: titleOfFile(file.name), training };
      const document = await sendFile(toSend, (sentBytes) => change(id, { sentBytes }), stop.signal);
      onDocument(itemId, document);
      remove(id);
    } catch (error) {
      if (stop.signal.aborted) return;
      change(id, { refusal: errorText(t, error), mayRetry: !isRefusedForGood(error) });
      recheck();
    } finally {
      stops.current.delete(id);
    }
  };

  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  return {
    list,
    running: list.some(({ refusal }) => refusal === null),
    start: (itemId, files) => {
      const added = files.map((file): Upload => {
        const fault = fileFaultText(t, file);
        const refusal = fault === null ? null : { text: fault };
        return { id: crypto.randomUUID(), itemId, file, sentBytes: 0, refusal, mayRetry: false };
      });
      setList((before) => [...before, ...added]);
      for (const upload of added) if (!upload.refusal) void send(upload);
    },
    retry: (upload) => {
      change(upload.id, { refusal: null, sentBytes: 0 });
      void send(upload);
    },
    drop: ({ id }) => {
      stops.current.get(id)?.abort();
      remove(id);
    },
  };
}

/** The file itself was found unfit: not a PDF, too large. */
function isRefusedForGood(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 413 || error.status === 415);
}
