import type { OperatorView } from '../../../../protocol/src/views/views.js';
import type { Seat } from '../../../../web-shared/src/hall/seat-plan.js';
import { seatsOfRoll } from '../../../../web-shared/src/hall/seats-of-roll.js';

/** The hall as the operator sees it: presence, and during a vote who has voted and who is excluded; never how (V-08). */
export function seatsNow(view: OperatorView): readonly Seat[] {
  const { roll, header, floor, voting, notVoted, votingOutlook } = view;
  const seats = seatsOfRoll({
    statutorySize: header.statutorySize,
    roll,
    speakerId: floor.speaker?.personId ?? null,
  });
  if (voting?.status !== 'open') return seats;
  const waiting = new Set(notVoted.map((member) => member.seatNo));
  const excluded = new Set(votingOutlook?.excluded.map((member) => member.seatNo));
  return seats.map((seat) => {
    if (seat.state === 'vacant') return seat;
    if (excluded.has(seat.seatNo)) return { ...seat, state: 'excluded' };
    return seat.state === 'present' && !waiting.has(seat.seatNo) ? { ...seat, state: 'voted' } : seat;
  });
}
