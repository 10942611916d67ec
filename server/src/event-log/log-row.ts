import { link } from '../../../core/src/chain/chain.js';
import type { StoredEvent } from '../../../core/src/session/events.js';
import { sha256 } from './sha256.js';

/**
 * One row of `session_events`. `body` is the canonical JSON text of the event and exactly what was hashed:
 * `hash = SHA-256(prevHash ‖ "\n" ‖ seq ‖ "\n" ‖ body)`. The other columns repeat what the body says, for SQL alone;
 * nothing is ever read back from them.
 */
export interface LogRow {
  readonly sessionId: string;
  readonly seq: number;
  readonly eventType: string;
  readonly version: number;
  readonly at: string;
  readonly commandId: string;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** Links an event to the chain whose head is `prevHash`. */
export function logRow(prevHash: string, event: StoredEvent): LogRow {
  const { body, hash } = link(sha256, prevHash, event);
  const { sessionId, seq, type, version, at, commandId } = event;
  return { sessionId, seq, eventType: type, version, at, commandId, body, prevHash, hash };
}
