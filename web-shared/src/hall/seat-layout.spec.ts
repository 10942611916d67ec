import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSeats, type SeatLayoutKind } from './seat-layout.js';

const SEAT_DIAMETER = 0.88;
const kinds: SeatLayoutKind[] = ['hemicycle', 'rows'];

describe.each(kinds)('%s', (kind) => {
  it.each([15, 21, 34, 45])('places %d seats', (count) => {
    expect(layoutSeats(kind, count).places).toHaveLength(count);
  });

  it('never lets seats overlap, leave the drawing or sit on the presidium', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
        const { places, box, presidium } = layoutSeats(kind, count);
        expect(places).toHaveLength(count);
        places.forEach((place, index) => {
          expect(place.x - SEAT_DIAMETER / 2).toBeGreaterThanOrEqual(box.x);
          expect(place.x + SEAT_DIAMETER / 2).toBeLessThanOrEqual(box.x + box.width);
          expect(place.y - SEAT_DIAMETER / 2).toBeGreaterThanOrEqual(box.y);
          expect(place.y + SEAT_DIAMETER / 2).toBeLessThanOrEqual(box.y + box.height);
          const besidePresidium =
            Math.abs(place.x) > presidium.width / 2 + SEAT_DIAMETER / 2 || place.y < presidium.y - SEAT_DIAMETER / 2;
          expect(besidePresidium).toBe(true);
          for (const other of places.slice(index + 1)) {
            expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(SEAT_DIAMETER);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('numbers the hemicycle from the front row, left to right', () => {
  const { places } = layoutSeats('hemicycle', 15);
  const first = places[0];
  expect(first?.x).toBeLessThan(0);
  expect(Math.hypot(first?.x ?? 0, first?.y ?? 0)).toBeCloseTo(
    Math.min(...places.map((place) => Math.hypot(place.x, place.y))),
  );
  expect(places.at(-1)?.x).toBeGreaterThan(0);
});
