import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { projectRoot } from '../../platform/config/project-root.js';
import { HttpError } from '../../platform/errors/http-error.js';
import type { CaseSource } from './case-source.js';

/** Files waiting at most: each folds and recounts a whole session. */
const mostWaiting = 4;

/** Makes case files one after the other, each in a thread of its own, so that no vote waits for one. */
@Injectable()
export class CaseMaker implements OnApplicationShutdown {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private worker: Worker | undefined;
  private stopping = false;

  /** @returns the file as JSON text @throws HttpError 503 `busy` */
  async make(source: CaseSource): Promise<string> {
    if (this.waiting >= mostWaiting) {
      throw new HttpError(503, {
        code: 'busy',
        text: 'Trwa sporządzanie innych akt. Spróbuj za chwilę.',
        retryAfterS: 5,
      });
    }
    this.waiting += 1;
    const made = this.last.then(() => this.inThread(source));
    this.last = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Those that wait are not begun any more. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.worker?.terminate();
  }

  private inThread(source: CaseSource): Promise<string> {
    if (this.stopping) throw new Error('The hub stops');
    return new Promise((resolve, reject) => {
      // Always the built program: a thread does not go through the transformations tests run with.
      const file = join(projectRoot(), 'dist/server/src/features/evidence/case-worker.js');
      const worker = new Worker(file, { workerData: source });
      this.worker = worker;
      worker.once('message', (text: string) => resolve(text));
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`The thread of the case file ended with ${code}`)));
    });
  }
}
