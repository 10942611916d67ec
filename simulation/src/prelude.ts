import { genesisHash } from '../../core/src/chain/chain.js';
import { agendaOf } from '../../core/src/testing/agenda-of.js';
import { councilOf } from '../../core/src/testing/council-of.js';
import { Sitting } from '../../core/src/testing/sitting.js';
import { type LogRow, logRow } from '../../server/src/event-log/log-row.js';
import { sha256 } from '../../server/src/event-log/sha256.js';

const kept = new Map<number, readonly LogRow[]>();

/** The log of a session that sits, with everybody present and a first vote open. */
export function sittingLog(seats: number): readonly LogRow[] {
  const known = kept.get(seats);
  if (known) return known;
  const wish = { council: councilOf(seats), agenda: agendaOf(4), sha256, startsAt: '2026-11-24T08:00:00.000Z' };
  const sitting = new Sitting(wish).underItem(seats);
  sitting.withOpenVoting();
  const { events } = sitting;
  let hash = genesisHash;
  const rows = events.map((event) => {
    const row = logRow(hash, event);
    hash = row.hash;
    return row;
  });
  kept.set(seats, rows);
  return rows;
}
