import { describe, expect, it } from 'vitest';
import type { PlacePlan } from '../../../../protocol/src/hall/hall-plan.js';
import { placeFaults } from './place-faults.js';
import { freeSeat, readNumber, withPlace, withPresets, withSeats } from './place-rows.js';

const nameOf = (seatNo: number) => `Miejsce ${seatNo}`;
const lectern = withPlace([], 'Mównica', { type: 'others' });

describe('Places of a hall', () => {
  it('are filled in by seat; what was entered stays and no microphone stands twice', () => {
    const entered: PlacePlan[] = [
      { placeId: 'glowa', name: 'Głowa stołu', for: { type: 'seat', seatNo: 2 }, microphone: 3, presets: { cam: 9 } },
      ...lectern,
    ];
    const places = withSeats(entered, 4, nameOf);
    expect(places.map((place) => [place.placeId, place.microphone])).toEqual([
      ['miejsce-1', 1],
      ['glowa', 3],
      ['miejsce-3', null],
      ['miejsce-4', 4],
      ['mownica', null],
    ]);
    expect(placeFaults({ places: [], devices: [] }, withSeats(lectern, 15, nameOf)).size).toBe(0);
  });

  it('get presets counted on for one camera', () => {
    expect(withPresets(withSeats([], 3, nameOf), 'cam').map(({ presets }) => presets.cam)).toEqual([1, 2, 3]);
  });

  it('know the first seat without a place', () => {
    expect([freeSeat([]), freeSeat(withSeats([], 3, nameOf))]).toEqual([1, 4]);
  });

  it('say which microphone stands twice', () => {
    const places = withSeats([], 2, nameOf).map((place) => ({ ...place, microphone: 1 }));
    expect([...placeFaults({ places: [], devices: [] }, places)]).toEqual([
      ['1.microphone', 'Ten mikrofon stoi już w innym miejscu'],
    ]);
  });

  it.each([
    ['', null],
    [' 12 ', 12],
    ['-1', undefined],
    ['3a', undefined],
  ])('reads %j as %s', (text, number) => expect(readNumber(text)).toBe(number));
});
