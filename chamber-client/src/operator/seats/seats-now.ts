import type { VotingPart } from '../../../../protocol/src/views/parts.js';
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
  const voters = votersOf(view, voting);
  const excluded = new Set(votingOutlook?.excluded.map((member) => member.seatNo));
  return seats.map((seat) => {
    if (seat.state === 'vacant') return seat;
    if (excluded.has(seat.seatNo)) return { ...seat, state: 'excluded' };
    const hasVoted = voters.has(seat.seatNo) && !waiting.has(seat.seatNo);
    return seat.state === 'present' && hasVoted ? { ...seat, state: 'voted' } : seat;
  });
}

/** K-02: at a committee's vote its members alone; K-05: raised hands are nobody's. */
function votersOf({ roll, committees = [] }: OperatorView, { committeeId, byHands }: VotingPart): ReadonlySet<number> {
  if (byHands) return new Set();
  const committee = committees.find((sitting) => sitting.committeeId === committeeId);
  const voting = roll.filter(({ memberId }) => !committee || committee.memberIds.includes(memberId));
  return new Set(voting.map(({ seatNo }) => seatNo));
}
