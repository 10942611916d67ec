import type { StoredEvent } from '../../../core/src/session/events.js';
import type { StoredRow } from './stored-rows.js';

/** Where the columns of a row, which only SQL reads, say something else than its body. @returns the first such column's name. */
export function columnFault(row: StoredRow): string | undefined {
  const event = JSON.parse(row.body) as StoredEvent;
  const said: Readonly<Record<string, readonly [column: unknown, body: unknown]>> = {
    session_id: [row.sessionId, event.sessionId],
    seq: [row.seq, event.seq],
    event_type: [row.eventType, event.type],
    version: [row.version, event.version],
    // Microseconds in the table, milliseconds in the body.
    at: [`${row.at}Z`, event.at.replace(/Z$/, '000Z')],
    command_id: [row.commandId, event.commandId],
  };
  return Object.entries(said).find(([, [column, body]]) => column !== body)?.[0];
}
