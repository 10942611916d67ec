import type { Dice } from '../../core/src/testing/dice.js';
import type { LogReader } from '../../server/src/event-log/log-reader.js';
import type { LogRow } from '../../server/src/event-log/log-row.js';
import { AppendConflict, type LogWriter } from '../../server/src/event-log/log-writer.js';
import type { VirtualTime } from './virtual-time.js';

/** Ways in which this log is worse than PostgreSQL; only mutants have any. */
export interface LogVices {
  /** A crash takes back what was committed last. */
  readonly forgetsAtCrash?: boolean;
  /** Appends wherever the log ends, whatever the writer expected. */
  readonly comparesNothing?: boolean;
}

/** How often an append fails, of 1,000. */
interface Rates {
  readonly refused: number;
  readonly replyLost: number;
  readonly slow: number;
}

export interface Connection {
  readonly writer: LogWriter;
  readonly reader: LogReader;
  /** The process that held it is gone: what is under way may still commit, its answer reaches nobody. */
  cut(): void;
}

const lostReplyMs = 5_000;

/** PostgreSQL as far as a session's writer sees it: commits, refuses, loses its answer, fills up, crashes, comes back. */
export class VirtualLog {
  readonly rows: LogRow[] = [];
  /** Grows with each crash: what was under way then gets no answer but an error. */
  private life = 0;
  private up = true;
  private full = false;

  constructor(
    private readonly time: VirtualTime,
    private readonly dice: Dice,
    private rates: Rates,
    private readonly vices: LogVices = {},
  ) {}

  connect(): Connection {
    const line = { cut: false };
    const writer = {
      append: (expectedSeq: number, rows: readonly LogRow[]) => this.append(line, expectedSeq, rows),
      close: async () => undefined,
    };
    const reader = { read: () => this.read(line) };
    return {
      writer: writer as unknown as LogWriter,
      reader: reader as unknown as LogReader,
      cut: () => {
        line.cut = true;
      },
    };
  }

  crashes(): void {
    this.life += 1;
    this.up = false;
    if (this.vices.forgetsAtCrash) this.rows.splice(-this.dice(4));
  }

  comesBack(): void {
    this.up = true;
  }

  fillsUp(): void {
    this.full = true;
  }

  hasSpaceAgain(): void {
    this.full = false;
  }

  /** No more faults of its own from here on. */
  calmsDown(): void {
    this.rates = { refused: 0, replyLost: 0, slow: 0 };
    this.comesBack();
    this.hasSpaceAgain();
  }

  private async append(line: { cut: boolean }, expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    const { life } = this;
    const chance = this.dice(1_000);
    const { refused, replyLost, slow } = this.rates;
    const isSlow = chance >= refused + replyLost && chance < refused + replyLost + slow;
    await this.time.pause(isSlow ? 500 + this.dice(4_000) : 1 + this.dice(7));
    if (chance < refused) return this.fails(line, 'connection refused');
    if (!this.up || life !== this.life) return this.fails(line, 'connection reset');
    if (this.full) return this.fails(line, 'no space left on device');
    if (this.rows.length !== expectedSeq && !this.vices.comparesNothing) {
      return this.fails(line, new AppendConflict(`Log does not end at ${expectedSeq}`));
    }
    this.rows.push(...rows);
    await this.time.pause(this.dice(3));
    if (life !== this.life) return this.fails(line, 'connection reset');
    if (chance < refused + replyLost) {
      await this.time.pause(this.dice(lostReplyMs));
      return this.fails(line, 'query timeout');
    }
    if (line.cut) await forever();
  }

  private async read(line: { cut: boolean }): Promise<LogRow[]> {
    const { life } = this;
    await this.time.pause(1 + this.dice(5));
    if (!this.up || life !== this.life) return this.fails(line, 'connection reset');
    if (line.cut) await forever();
    return [...this.rows];
  }

  private async fails(line: { cut: boolean }, why: string | Error): Promise<never> {
    if (line.cut) await forever();
    throw typeof why === 'string' ? new Error(why) : why;
  }
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
