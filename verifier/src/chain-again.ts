import { AfterSeal } from '../../core/src/chain/audit/after-seal.js';
import { Audit, type RecountedVoting } from '../../core/src/chain/audit/audit.js';
import type { FaultCode } from '../../core/src/chain/audit/fault.js';
import { isCanonicalText } from '../../core/src/chain/audit/sorted-text.js';
import { fromHex, toHex } from '../../core/src/kernel/byte-text.js';
import type { StoredEvent } from '../../core/src/session/events.js';
import { bytesOf, type Hashing } from './hashing.js';

/** The first thing wrong with a log, and at which event; of a file that is no log at which line. */
export interface LogFault {
  readonly code: FaultCode | 'line-broken';
  readonly seq: number;
  readonly detail: string;
}

/** A log as far as it holds. */
export interface ReadLog {
  /** Null when all of it holds. */
  readonly fault: LogFault | null;
  /** Hashes of the links that hold, 32 bytes each. */
  readonly hashes: readonly Uint8Array[];
  /** Events by number; nothing of those told by their hash only (S-27). */
  readonly events: ReadonlyMap<number, StoredEvent>;
  readonly sealed: number;
  readonly closed: boolean;
  readonly votings: readonly RecountedVoting[];
}

interface Row {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Null where the event happened without the public. */
  readonly body: string | null;
}

/**
 * Reads a published log: every byte of the file, every link, every event, every tally. The rules of file and chain are written
 * here a second time, apart from `core/src/chain/chain.ts` and `protocol/src/log-lines.ts`: a mistake there would not confirm
 * itself here. The recount is the core's audit, itself the second road to the rules the hub decides by.
 */
export function readLog(file: string, hashing: Hashing): ReadLog {
  const reading = new LogReading(hashing);
  const lines = file.split('\n');
  const rest = lines.pop();
  for (const [index, line] of lines.entries()) {
    const fault = reading.read(line, index + 1);
    if (fault) return reading.report(fault);
  }
  if (rest !== '')
    return reading.report({ code: 'line-broken', seq: lines.length + 1, detail: 'no line feed at the end' });
  if (lines.length === 0) return reading.report({ code: 'empty-log', seq: 1, detail: 'no event' });
  return reading.report(null);
}

class LogReading {
  private readonly hashes: Uint8Array[] = [];
  private readonly events = new Map<number, StoredEvent>();
  private readonly audit: Audit;
  private readonly afterSeal = new AfterSeal();
  private sealed = 0;
  private lastHash = '0'.repeat(64);
  private lastAt = '';
  private sessionId: string | undefined;

  constructor(private readonly hashing: Hashing) {
    this.audit = new Audit((text) => this.digest(text));
  }

  report(fault: LogFault | null): ReadLog {
    const { hashes, events, sealed, audit, afterSeal } = this;
    const votings = [...audit.votings(), ...afterSeal.votings()];
    return { fault, hashes, events, sealed, closed: audit.closed || afterSeal.closed, votings };
  }

  read(line: string, no: number): LogFault | undefined {
    const row = rowOf(line);
    if (!row) return { code: 'line-broken', seq: no, detail: 'not as the hub writes it' };
    const wrong = (code: FaultCode, detail: string, seq = row.seq): LogFault => ({ code, seq, detail });
    if (row.seq > no) return wrong('seq-missing', `${row.seq} follows ${no - 1}`, no);
    if (row.seq < no) return wrong('seq-repeated', `${row.seq} follows ${no - 1}`);
    if (row.prevHash !== this.lastHash) return wrong('prev-hash-mismatch', `${this.lastHash} came before`);
    const fault = row.body === null ? this.readSealed() : this.readEvent(row, row.body);
    if (fault) return { ...fault, seq: row.seq };
    this.hashes.push(fromHex(row.hash) ?? new Uint8Array());
    this.lastHash = row.hash;
    return undefined;
  }

  private readSealed(): Omit<LogFault, 'seq'> | undefined {
    if (!this.audit.wasClosedToPublic) return { code: 'event-out-of-order', detail: 'sealed without a closed part' };
    this.sealed += 1;
    return undefined;
  }

  private readEvent({ seq, prevHash, hash }: Row, body: string): Omit<LogFault, 'seq'> | undefined {
    const digest = this.digest(`${prevHash}\n${seq}\n${body}`);
    if (digest !== hash) return { code: 'hash-mismatch', detail: `the text gives ${digest}` };
    const event = eventIn(body);
    if (typeof event === 'string') return { code: event, detail: 'the text of the event' };
    if (event.seq !== seq) return { code: 'body-seq-mismatch', detail: `the event says ${event.seq}` };
    if (event.sessionId !== (this.sessionId ?? event.sessionId))
      return { code: 'foreign-session', detail: event.sessionId };
    if (event.at < this.lastAt) return { code: 'time-runs-backwards', detail: `${event.at} after ${this.lastAt}` };
    this.sessionId = event.sessionId;
    this.lastAt = event.at;
    this.events.set(seq, event);
    try {
      const found = (this.sealed > 0 ? this.afterSeal : this.audit).check(event);
      return found && { code: found.reason, detail: found.detail };
    } catch (error) {
      // A part that is missing breaks the reading itself.
      if (error instanceof TypeError) return { code: 'body-not-event', detail: event.type };
      throw error;
    }
  }

  private digest(text: string): string {
    return toHex(this.hashing.sha256(bytesOf(text)));
  }
}

const hexHash = /^[0-9a-f]{64}$/;

/** A line says the same only in the one text the hub writes it in. */
function rowOf(line: string): Row | undefined {
  const value = jsonOf(line);
  if (typeof value !== 'object' || value === null) return undefined;
  const { seq, body, prevHash, hash } = value as Record<string, unknown>;
  const told = typeof body === 'string' ? { seq, body, prevHash, hash } : { seq, sealed: true, prevHash, hash };
  const isWhole = Number.isSafeInteger(seq) && [prevHash, hash].every((each) => hexHash.test(String(each)));
  if (!isWhole || JSON.stringify(told) !== line) return undefined;
  return { seq, body: typeof body === 'string' ? body : null, prevHash, hash } as Row;
}

const partsOfEvent = 'actor at commandId payload seq sessionId type version';
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function eventIn(body: string): StoredEvent | 'body-not-json' | 'body-not-canonical' | 'body-not-event' {
  const value = jsonOf(body);
  if (value === undefined) return 'body-not-json';
  if (!isCanonicalText(value, body)) return 'body-not-canonical';
  if (typeof value !== 'object' || value === null || Object.keys(value).join(' ') !== partsOfEvent)
    return 'body-not-event';
  const { actor, payload, at } = value as Record<string, unknown>;
  const areRecords = [actor, payload].every((part) => typeof part === 'object' && part !== null);
  return areRecords && instant.test(String(at)) ? (value as StoredEvent) : 'body-not-event';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
