import { type Fault, outOfOrder } from './fault.js';
import type { EventOf } from './poll.js';

/** G-02: a departure from the statut names settings as they stand in the same event; read from the frozen rules themselves. */
export function departureFault({ payload }: EventOf<'SessionPrepared'>): Fault | undefined {
  const { rules, departure } = payload;
  if (!departure) return undefined;
  const frozen: Readonly<Record<string, unknown>> = { ...rules, ...rules.speaking, ...rules.elections };
  const wrong = departure.changes.find(
    ({ setting, before, after }) => before === after || (setting in frozen && frozen[setting] !== after),
  );
  return wrong || departure.changes.length === 0 ? outOfOrder('a departure from the statut') : undefined;
}
