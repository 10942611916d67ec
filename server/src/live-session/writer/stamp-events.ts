import type { Actor, SessionEvent, StoredEvent } from '../../../../core/src/session/events.js';
import { evolve } from '../../../../core/src/session/evolve.js';
import { eventVersions } from '../../../../protocol/src/session/stored-events.js';
import { type LogRow, logRow } from '../../event-log/log-row.js';
import type { Head } from './loaded-session.js';

export interface Stamp {
  readonly sessionId: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly at: string;
}

export interface StampedEvents {
  readonly rows: readonly LogRow[];
  readonly events: readonly StoredEvent[];
  /** The head once they are committed. */
  readonly after: Head;
}

/**
 * Numbers events behind a head and links them to its chain.
 * @throws TypeError when an event holds what canonical JSON cannot.
 */
export function stampEvents(before: Head, events: readonly SessionEvent[], stamp: Stamp): StampedEvents {
  const rows: LogRow[] = [];
  const stored: StoredEvent[] = [];
  let after = before;
  for (const event of events) {
    const seq = after.state.seq + 1;
    const whole = { ...event, ...stamp, seq, version: eventVersions[event.type] } as StoredEvent;
    const row = logRow(after.hash, whole);
    after = { state: evolve(after.state, whole), hash: row.hash, at: stamp.at };
    rows.push(row);
    stored.push(whole);
  }
  return { rows, events: stored, after };
}
