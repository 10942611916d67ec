import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPower, type PowerReading, powerAtStart, worstOf } from './power-policy.js';

type Told = readonly [atS: number, power: PowerReading['power'], remainingS?: number];

/** The state after the last of these readings, each at its second. */
function stateAfter(...told: readonly Told[]) {
  return told.reduce(
    (state, [atS, power, remainingS]) => nextPower(state, { power, remainingS: remainingS ?? null }, atS * 1_000),
    powerAtStart(0),
  );
}

describe('The policy of the central UPS (hardware findings §4)', () => {
  it.each<[string, readonly Told[], object]>([
    ['mains', [[0, 'mains']], { stage: 'mains', isUnknown: false }],
    [
      'a flicker of the mains',
      [
        [0, 'battery'],
        [9, 'battery'],
      ],
      { stage: 'mains' },
    ],
    [
      'on battery for 10 s',
      [
        [0, 'battery', 900],
        [10, 'battery', 890],
      ],
      { stage: 'battery', remainingS: 890 },
    ],
    [
      'two flickers',
      [
        [0, 'battery'],
        [6, 'mains'],
        [7, 'battery'],
        [13, 'battery'],
      ],
      { stage: 'mains' },
    ],
    [
      'battery low, at once',
      [
        [0, 'mains'],
        [1, 'failing', 120],
      ],
      { stage: 'closed', remainingS: 120 },
    ],
    [
      'battery low is still on battery',
      [
        [0, 'battery'],
        [5, 'failing'],
        [6, 'battery'],
      ],
      { stage: 'closed' },
    ],
    [
      'closed stays closed on battery',
      [
        [0, 'failing'],
        [60, 'battery'],
        [600, 'battery'],
      ],
      { stage: 'closed' },
    ],
    [
      'mains for 29 s',
      [
        [0, 'failing'],
        [10, 'mains'],
        [39, 'mains'],
      ],
      { stage: 'closed' },
    ],
    [
      'mains for 30 s',
      [
        [0, 'failing'],
        [10, 'mains'],
        [40, 'mains'],
      ],
      { stage: 'mains' },
    ],
    [
      'mains again and again',
      [
        [0, 'failing'],
        [10, 'mains'],
        [30, 'battery'],
        [31, 'mains'],
        [60, 'mains'],
      ],
      { stage: 'closed' },
    ],
    [
      'unknown for 29 s',
      [
        [0, 'mains'],
        [1, 'unknown'],
        [30, 'unknown'],
      ],
      { stage: 'mains', isUnknown: false },
    ],
    [
      'unknown for 30 s',
      [
        [0, 'mains'],
        [1, 'unknown'],
        [31, 'unknown'],
      ],
      { stage: 'mains', isUnknown: true },
    ],
    [
      'unknown for an hour',
      [
        [0, 'mains'],
        [1, 'unknown'],
        [3_601, 'unknown'],
      ],
      { stage: 'mains', isUnknown: true },
    ],
    [
      'known again',
      [
        [0, 'unknown'],
        [40, 'unknown'],
        [41, 'mains'],
      ],
      { stage: 'mains', isUnknown: false },
    ],
    [
      'unknown on battery',
      [
        [0, 'battery'],
        [10, 'battery', 800],
        [11, 'unknown'],
        [41, 'unknown'],
      ],
      { stage: 'battery', isUnknown: true, remainingS: 800 },
    ],
    [
      'unknown does not end an alarm',
      [
        [0, 'failing'],
        [1, 'unknown'],
        [90, 'unknown'],
      ],
      { stage: 'closed', isUnknown: true },
    ],
  ])('%s', (_, told, expected) => expect(stateAfter(...told)).toMatchObject(expected));

  it('never closes a hall without the UPS’s own word that it fails', () => {
    const calm = fc.constantFrom('mains' as const, 'battery' as const, 'unknown' as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 100 }), calm)), (steps) => {
        const told = steps.map(([, power], at) => {
          const atS = steps.slice(0, at + 1).reduce((sum, [stepS]) => sum + stepS, 0);
          return [atS, power] as const;
        });
        expect(stateAfter(...told).stage).not.toBe('closed');
      }),
    );
  });

  it.each<[readonly PowerReading[], PowerReading]>([
    [
      [
        { power: 'mains', remainingS: 900 },
        { power: 'battery', remainingS: 700 },
      ],
      { power: 'battery', remainingS: 700 },
    ],
    [
      [
        { power: 'battery', remainingS: 900 },
        { power: 'battery', remainingS: 700 },
      ],
      { power: 'battery', remainingS: 700 },
    ],
    [
      [
        { power: 'mains', remainingS: 900 },
        { power: 'unknown', remainingS: null },
      ],
      { power: 'unknown', remainingS: null },
    ],
    [
      [
        { power: 'failing', remainingS: null },
        { power: 'unknown', remainingS: null },
      ],
      { power: 'failing', remainingS: null },
    ],
  ])('of several UPSes the worst counts: %j', (readings, worst) => expect(worstOf(readings)).toEqual(worst));
});
