import type { LogReader } from '../../../event-log/log-reader.js';
import type { LogRow } from '../../../event-log/log-row.js';
import { AppendConflict, AppendRefused, type LogWriter } from '../../../event-log/log-writer.js';

/** A log in memory that fails as databases do. */
export class FaultyLog {
  rows: LogRow[] = [];
  appends = 0;
  reads = 0;
  closed = 0;
  /**
   * `refused`: nothing was written; `reply-lost`: written, but the answer never came; `frozen`: neither reads nor writes
   * come back until the connection is closed.
   */
  fault: 'none' | 'refused' | 'reply-lost' | 'frozen' = 'none';
  /** A row with this text in its body is one the database can never take. */
  untakeable: string | undefined;
  private readonly ends: (() => void)[] = [];

  async append(expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    this.appends += 1;
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (this.fault === 'frozen') await this.connectionEnds();
    if (this.fault === 'refused') throw new Error('connection refused');
    if (this.rows.length !== expectedSeq) throw new AppendConflict('elsewhere');
    const { untakeable } = this;
    if (untakeable && rows.some(({ body }) => body.includes(untakeable))) throw new AppendRefused('22P05');
    this.rows.push(...rows);
    if (this.fault === 'reply-lost') throw new Error('connection reset');
  }

  async read(_sessionId: string, fromSeq = 1): Promise<LogRow[]> {
    this.reads += 1;
    if (this.fault === 'frozen') await this.connectionEnds();
    if (this.fault === 'refused') throw new Error('connection refused');
    return this.rows.slice(fromSeq - 1);
  }

  async close(): Promise<void> {
    this.closed += 1;
    for (const end of this.ends.splice(0)) end();
  }

  get parts(): { readonly writer: LogWriter; readonly reader: LogReader } {
    return { writer: this as unknown as LogWriter, reader: this as unknown as LogReader };
  }

  private connectionEnds(): Promise<never> {
    return new Promise((_resolve, reject) => this.ends.push(() => reject(new Error('connection closed'))));
  }
}
