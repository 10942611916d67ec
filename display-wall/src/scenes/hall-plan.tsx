import type { NamedLineView } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { SeatPlan } from '../../../web-shared/src/hall/seat-plan.js';
import { seatsOfRoll } from '../../../web-shared/src/hall/seats-of-roll.js';
import { addressOptions } from '../app/address-options.js';

/** The seats of the hall: presence by the register, or how each voted once the vote is closed. */
export function HallPlan({ view, lines }: { view: WallView; lines?: readonly NamedLineView[] }) {
  const seats = seatsOfRoll({
    statutorySize: view.header.statutorySize,
    roll: view.roll,
    lines,
    speakerId: view.floor.speaker?.personId ?? null,
  });
  return (
    <div className="wall-plan">
      <SeatPlan seats={seats} layout={addressOptions().plan} />
    </div>
  );
}
