import type { RecountedVoting } from '../../core/src/chain/audit/audit.js';
import { toHex } from '../../core/src/kernel/byte-text.js';
import { type LogFault, type ReadLog, readLog } from './chain-again.js';
import { originFor } from './checkpoint-again.js';
import { type CheckpointReport, checkCheckpoints } from './checkpoints-check.js';
import { type Hashing, scriptHashing } from './hashing.js';
import { type KeyRing, keyRingFrom } from './keys-again.js';
import { findReceipt, type ReceiptReport } from './receipt-check.js';

/** Texts of the files somebody brought; only the log is needed. */
export interface Brought {
  readonly log: string;
  readonly checkpoints?: string | undefined;
  readonly keys?: string | undefined;
  readonly receipt?: string | undefined;
}

/** What the files say. `intact` is said only when nothing that was brought contradicts anything else. */
export interface Checked {
  readonly verdict: 'intact' | 'broken';
  readonly session: {
    readonly sessionId: string;
    readonly title: string;
    readonly municipality: string;
    readonly training: boolean;
  } | null;
  /** How many events hold. */
  readonly events: number;
  readonly sealed: number;
  readonly closed: boolean;
  /** Hash of the last event that holds, 64 hex digits. */
  readonly headHash: string | null;
  readonly logFault: LogFault | null;
  readonly votings: readonly RecountedVoting[];
  readonly keyFault: 'keys-form' | 'keys-signature' | 'keys-other-log' | null;
  readonly checkpoints: CheckpointReport | null;
  readonly receipt: ReceiptReport | null;
}

/** Checks everything that was brought against everything else. */
export function check({ log: file, checkpoints, keys, receipt }: Brought, hashing: Hashing = scriptHashing): Checked {
  const log = readLog(file, hashing);
  const session = sessionOf(log);
  const origin = session ? originFor(session.municipality, session.sessionId) : '';
  const ring = keys === undefined ? null : keyRingFrom(keys, hashing);
  const keyFault = typeof ring === 'string' ? ring : ring?.origin && ring.origin !== origin ? 'keys-other-log' : null;
  const usable: KeyRing | null = keyFault || typeof ring === 'string' ? null : ring;
  // Of a log that does not hold its checkpoints say nothing more; only how long it should be.
  const report =
    checkpoints === undefined || log.fault ? null : checkCheckpoints(checkpoints, { ...log, origin }, usable, hashing);
  const head = log.hashes.at(-1);
  return {
    verdict: log.fault || keyFault || report?.fault ? 'broken' : 'intact',
    session,
    events: log.hashes.length,
    sealed: log.sealed,
    closed: log.closed,
    headHash: head ? toHex(head) : null,
    logFault: log.fault,
    votings: log.votings,
    keyFault,
    checkpoints: report,
    receipt: receipt === undefined || receipt.trim() === '' || log.fault ? null : findReceipt(receipt, log),
  };
}

function sessionOf({ events }: ReadLog): Checked['session'] {
  const first = events.get(1);
  if (first?.type !== 'SessionPrepared') return null;
  const { header, council } = first.payload;
  const { title, training } = header;
  return { sessionId: first.sessionId, title, municipality: council.municipality, training };
}
