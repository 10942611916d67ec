import { fullName } from '../../../core/src/council/council.js';
import type { NamedLineView, RollEntry } from '../../../protocol/src/views/parts.js';
import type { Seat, SeatState } from './seat-plan.js';

export interface SeatsOfRoll {
  /** Ustawowy skład: seats without a member are drawn as vacant (G-03). */
  statutorySize: number;
  roll: readonly RollEntry[];
  /** The named list of a closed vote; without it seats show presence by the register. */
  lines?: readonly Pick<NamedLineView, 'memberId' | 'category'>[];
  /** Who holds the floor. */
  speakerId?: string | null;
}

/** The seats of the hall from a view's roll, one for each seat of the statutory composition. */
export function seatsOfRoll({ statutorySize, roll, lines, speakerId = null }: SeatsOfRoll): readonly Seat[] {
  const categoryOf = new Map(lines?.map((line) => [line.memberId, line.category]));
  const stateOf = (entry: RollEntry): SeatState =>
    categoryOf.get(entry.memberId) ?? (entry.present ? 'present' : 'absent');
  const last = Math.max(statutorySize, ...roll.map((entry) => entry.seatNo));
  return Array.from({ length: last }, (_, index) => {
    const entry = roll.find((held) => held.seatNo === index + 1 && held.standing !== 'expired');
    if (!entry) return { seatNo: index + 1, fullName: null, lastName: null, state: 'vacant' };
    return {
      seatNo: entry.seatNo,
      fullName: fullName(entry),
      lastName: entry.lastName,
      state: stateOf(entry),
      speaking: entry.memberId === speakerId,
    };
  });
}
