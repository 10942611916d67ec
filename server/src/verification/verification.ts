import { createHash } from 'node:crypto';
import type { FaultCode } from '../../../core/src/chain/audit/fault.js';
import type { PublishedLink } from '../../../core/src/chain/chain.js';
import { type VerifyReport, verifyLog } from '../../../core/src/chain/verify.js';
import type { SessionEvent } from '../../../core/src/session/events.js';
import { BrokenLine } from '../../../protocol/src/log-lines.js';
import { columnFault } from './column-fault.js';
import { readLogFile } from './log-file.js';
import type { StoredRow } from './stored-rows.js';

type Intact = Omit<Extract<VerifyReport, { verdict: 'intact' }>, 'sessionId'>;
type Broken = Omit<Extract<VerifyReport, { verdict: 'broken' }>, 'reason'> & {
  readonly reason: FaultCode | 'column-mismatch' | 'line-broken';
};

/** What was found in one log; `title` and `training` as its first event says. */
export type Verification = (Intact | Broken) & {
  readonly sessionId: string | null;
  readonly title: string | null;
  readonly training: boolean;
};

/** Verifies what a table holds of one session: the chain, the events, and the columns beside the bodies. */
export function verifyRows(
  sessionId: string,
  rows: readonly StoredRow[],
  witnesses: readonly string[] = [],
): Verification {
  const report = verifyLog(rows, { sha256, sessionId, witnesses });
  const intactEvents = report.verdict === 'intact' ? rows.length : report.intactEvents;
  for (const [index, row] of rows.slice(0, intactEvents).entries()) {
    const column = columnFault(row);
    if (column === undefined) continue;
    const found = { verdict: 'broken', seq: row.seq, reason: 'column-mismatch', detail: column } as const;
    return { ...found, intactEvents: index, ...headOf(rows), sessionId };
  }
  return { ...report, ...headOf(rows), sessionId };
}

/**
 * Verifies a published `log.jsonl`, as anybody can.
 * @throws CannotVerify when the file cannot be read.
 */
export async function verifyFile(path: string, witnesses: readonly string[] = []): Promise<Verification> {
  let links: PublishedLink[];
  try {
    links = await readLogFile(path);
  } catch (error) {
    if (!(error instanceof BrokenLine)) throw error;
    const { line: seq, message: detail } = error;
    const head = { sessionId: null, title: null, training: false };
    return { verdict: 'broken', seq, reason: 'line-broken', detail, intactEvents: 0, ...head };
  }
  const report = verifyLog(links, { sha256, witnesses });
  return { ...report, ...headOf(links) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function headOf([first]: readonly PublishedLink[]): Pick<Verification, 'sessionId' | 'title' | 'training'> {
  try {
    const event = JSON.parse(first && 'body' in first ? first.body : '') as SessionEvent & {
      readonly sessionId: string;
    };
    if (event.type !== 'SessionPrepared') throw new TypeError('Not the first event of a log');
    const { title, training } = event.payload.header;
    return { sessionId: event.sessionId, title, training };
  } catch {
    return { sessionId: null, title: null, training: false };
  }
}
