import { expect, it } from 'vitest';
import type { RollEntry } from '../../../protocol/src/views/parts.js';
import { seatsOfRoll } from './seats-of-roll.js';

function entry(seatNo: number, more: Partial<RollEntry> = {}): RollEntry {
  return {
    memberId: `m${seatNo}`,
    seatNo,
    firstName: 'Anna',
    lastName: `Lis${seatNo}`,
    clubShortName: null,
    office: null,
    standing: 'active',
    present: true,
    ...more,
  };
}

it('draws every seat of the statutory composition, vacant ones too (G-03)', () => {
  const seats = seatsOfRoll({
    statutorySize: 4,
    roll: [entry(1), entry(2, { present: false }), entry(4, { standing: 'expired' })],
    speakerId: 'm1',
  });
  expect(seats.map((seat) => seat.state)).toEqual(['present', 'absent', 'vacant', 'vacant']);
  expect(seats.map((seat) => seat.speaking ?? false)).toEqual([true, false, false, false]);
});

it('shows the named list of a closed vote instead of presence', () => {
  const seats = seatsOfRoll({
    statutorySize: 2,
    roll: [entry(1), entry(2)],
    lines: [
      { memberId: 'm1', category: 'against' },
      { memberId: 'm2', category: 'not-voted' },
    ],
  });
  expect(seats.map((seat) => seat.state)).toEqual(['against', 'not-voted']);
});
