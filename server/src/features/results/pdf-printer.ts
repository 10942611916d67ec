import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DocumentModel } from '../../pdf/document-model.js';
import type { PrintAnswer, PrintJob } from '../../pdf/pdf-worker.js';
import { projectRoot } from '../../platform/config/project-root.js';
import { HttpError } from '../../platform/errors/http-error.js';

/** Documents waiting at most; a list of a whole session takes about a second to draw. */
const longestQueue = 40;
/** Finished documents kept, in bytes. */
const cacheBytes = 32_000_000;

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** Draws documents one after the other in a thread of its own, so that no vote waits for a paper; keeps the latest ones. */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private readonly printed = new Map<string, Promise<Uint8Array>>();
  private readonly sizes = new Map<string, number>();
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private lastId = 0;

  /**
   * The file of a document.
   * @param key names the content: the same key always means the same document.
   * @throws HttpError 503 `busy` when too many documents wait.
   */
  print(key: string, model: () => DocumentModel): Promise<Uint8Array> {
    const known = this.printed.get(key);
    if (known) {
      this.printed.delete(key);
      this.printed.set(key, known);
      return known;
    }
    if (this.waiting.size >= longestQueue) throw busy();
    const printing = this.send(model());
    this.printed.set(key, printing);
    printing.then(
      (bytes) => this.keep(key, bytes),
      () => this.printed.delete(key),
    );
    return printing;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private send(model: DocumentModel): Promise<Uint8Array> {
    this.lastId += 1;
    const job: PrintJob = { id: this.lastId, model };
    return new Promise((resolve, reject) => {
      this.waiting.set(job.id, { resolve, reject });
      this.worker ??= this.startWorker();
      this.worker.postMessage(job);
    });
  }

  private startWorker(): Worker {
    // Always the built program: a thread does not go through the transformations tests run with.
    const worker = new Worker(join(projectRoot(), 'dist/server/src/pdf/pdf-worker.js'));
    worker.unref();
    worker.on('message', (answer: PrintAnswer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('bytes' in answer) waiting?.resolve(answer.bytes);
      else waiting?.reject(new Error(answer.error));
    });
    const end = (error: Error) => {
      if (this.worker !== worker) return;
      this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', () => end(new Error('The printing thread ended')));
    return worker;
  }

  private keep(key: string, bytes: Uint8Array): void {
    this.sizes.set(key, bytes.length);
    let kept = [...this.sizes.values()].reduce((sum, size) => sum + size, 0);
    for (const [oldest] of this.printed) {
      if (kept <= cacheBytes || oldest === key) break;
      kept -= this.sizes.get(oldest) ?? 0;
      this.printed.delete(oldest);
      this.sizes.delete(oldest);
    }
  }
}

function busy(): HttpError {
  return new HttpError(503, {
    code: 'busy',
    text: 'Trwa przygotowywanie wielu dokumentów. Spróbuj za chwilę.',
    retryAfterS: 2,
  });
}
