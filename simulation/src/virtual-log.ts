import type { Dice } from '../../core/src/testing/dice.js';
import type { LogReader } from '../../server/src/event-log/log-reader.js';
import type { LogRow } from '../../server/src/event-log/log-row.js';
import { AppendConflict, type LogWriter, NotOwner } from '../../server/src/event-log/log-writer.js';
import type { Claim, HubPlace, SessionOwner } from '../../server/src/event-log/session-claim.js';
import type { VirtualTime } from './virtual-time.js';

/** Ways in which this log is worse than PostgreSQL; only mutants have any. */
export interface LogVices {
  /** A crash takes back what was committed last. */
  readonly forgetsAtCrash?: boolean;
  /** Appends wherever the log ends, whoever wrote meanwhile: neither the expected end nor the epoch is looked at. */
  readonly comparesNothing?: boolean;
}

/** One connection of a hub. */
interface Line {
  readonly hub: HubPlace;
  /** Its process is gone. */
  cut: boolean;
  epoch: number | undefined;
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
  private epoch = 0;
  /** Whose session it is. */
  private holder: Line | undefined;
  /** Who took it over last. */
  owner: SessionOwner | undefined;
  private full = false;

  constructor(
    private readonly time: VirtualTime,
    private readonly dice: Dice,
    private rates: Rates,
    private readonly vices: LogVices = {},
  ) {}

  /** @param hub as whom it takes a session over */
  connect(hub: HubPlace): Connection {
    const line: Line = { hub, cut: false, epoch: undefined };
    const writer = {
      get owns() {
        return line.epoch !== undefined;
      },
      get epoch() {
        return line.epoch;
      },
      claim: (_sessionId: string, gone?: SessionOwner) => this.claim(line, gone),
      append: (expectedSeq: number, rows: readonly LogRow[]) => this.append(line, expectedSeq, rows),
      yields: () => this.closes(line),
      close: async () => this.closes(line),
    };
    const reader = { read: (_sessionId: string, fromSeq = 1) => this.read(line, fromSeq) };
    return {
      writer: writer as unknown as LogWriter,
      reader: reader as unknown as LogReader,
      cut: () => {
        line.cut = true;
        this.closes(line);
      },
    };
  }

  crashes(): void {
    this.life += 1;
    this.up = false;
    if (this.holder) this.closes(this.holder);
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

  /** As `claimSession`: the session goes with the hub's line, the epoch grows with each owner. */
  private async claim(line: Line, gone: SessionOwner | undefined): Promise<Claim> {
    const { life } = this;
    await this.time.pause(1 + this.dice(8));
    if (!this.up || life !== this.life) return this.fails(line, 'connection reset');
    if (line.cut) await forever();
    const { holder, owner } = this;
    if (holder && holder !== line) {
      const isGone = gone !== undefined && gone.epoch === owner?.epoch;
      if (!isGone) return { taken: false, owner };
      // Whoever is deposed does not know it yet.
    }
    this.epoch += 1;
    line.epoch = this.epoch;
    this.holder = line;
    this.owner = { ...line.hub, epoch: this.epoch };
    return { taken: true, epoch: this.epoch, seq: this.rows.length };
  }

  private closes(line: Line): void {
    line.epoch = undefined;
    if (this.holder === line) this.holder = undefined;
  }

  private async append(line: Line, expectedSeq: number, rows: readonly LogRow[]): Promise<void> {
    if (line.epoch === undefined && !(await this.claim(line, undefined)).taken) throw new NotOwner();
    const { life } = this;
    const { epoch } = line;
    const chance = this.dice(1_000);
    const { refused, replyLost, slow } = this.rates;
    const isSlow = chance >= refused + replyLost && chance < refused + replyLost + slow;
    await this.time.pause(isSlow ? 500 + this.dice(4_000) : 1 + this.dice(7));
    if (chance < refused) return this.fails(line, 'connection refused');
    if (!this.up || life !== this.life) return this.fails(line, 'connection reset');
    if (this.full) return this.fails(line, 'no space left on device');
    const isInOrder = this.rows.length === expectedSeq && epoch === this.epoch;
    if (!isInOrder && !this.vices.comparesNothing) {
      return this.fails(line, new AppendConflict(`Log does not end at ${expectedSeq}, or taken over`));
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

  private async read(line: Line, fromSeq: number): Promise<LogRow[]> {
    const { life } = this;
    await this.time.pause(1 + this.dice(5));
    if (!this.up || life !== this.life) return this.fails(line, 'connection reset');
    if (line.cut) await forever();
    return this.rows.slice(fromSeq - 1);
  }

  private async fails(line: Line, why: string | Error): Promise<never> {
    if (line.cut) await forever();
    // As `LogWriter`: after any error the connection, and the session with it, is let go.
    this.closes(line);
    throw typeof why === 'string' ? new Error(why) : why;
  }
}

function forever(): Promise<never> {
  return new Promise(() => undefined);
}
