/** A seat's place in the drawing; one unit is the distance between neighbours, y grows downwards, the presidium is at the bottom. */
export interface SeatPlace {
  x: number;
  y: number;
}

export interface SeatLayout {
  places: readonly SeatPlace[];
  /** Room around all seats: viewBox in units. */
  box: { x: number; y: number; width: number; height: number };
  /** Where the presidium's table stands. */
  presidium: { x: number; y: number; width: number; height: number };
}

export type SeatLayoutKind = 'hemicycle' | 'rows';

const ROW_GAP = 1.15;
const MARGIN = 0.7;

/** Places of `count` seats, seat number 1 first. */
export function layoutSeats(kind: SeatLayoutKind, count: number): SeatLayout {
  return kind === 'hemicycle' ? hemicycle(count) : rows(count);
}

/** Half circles around the presidium, numbered row by row from the front, left to right; as many rows as make the drawing smallest. */
function hemicycle(count: number): SeatLayout {
  const candidates = [1, 2, 3, 4, 5].map((rowCount) => hemicycleRows(count, rowCount));
  const best = candidates.reduce((a, b) => (b.outerRadius < a.outerRadius ? b : a));
  const places = best.rows.flatMap(({ radius, seats }) =>
    Array.from({ length: seats }, (_, index) => {
      const angle = Math.PI * (seats === 1 ? 0.5 : 1 - index / (seats - 1));
      return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle) };
    }),
  );
  const reach = best.outerRadius + MARGIN;
  return {
    places,
    box: { x: -reach, y: -reach, width: 2 * reach, height: reach + 0.9 },
    presidium: { x: -1, y: -0.3, width: 2, height: 0.7 },
  };
}

interface HemicycleRows {
  outerRadius: number;
  rows: readonly { radius: number; seats: number }[];
}

function hemicycleRows(count: number, rowCount: number): HemicycleRows {
  const capacity = (radius: number) => Math.floor(Math.PI * radius) + 1;
  const radii = (inner: number) => Array.from({ length: rowCount }, (_, row) => inner + row * ROW_GAP);
  let inner = 1.9;
  while (radii(inner).reduce((sum, radius) => sum + capacity(radius), 0) < count) inner += 0.05;
  const used = radii(inner);
  const whole = used.reduce((sum, radius) => sum + radius, 0);
  const seats = used.map((radius) => Math.min(capacity(radius), Math.floor((count * radius) / whole)));
  for (let left = count - seats.reduce((sum, value) => sum + value, 0); left > 0; left -= 1) {
    const roomiest = used
      .map((radius, row) => ({
        row,
        spacing: capacity(radius) > (seats[row] ?? 0) ? radius / ((seats[row] ?? 0) + 1) : -1,
      }))
      .reduce((a, b) => (b.spacing > a.spacing ? b : a));
    seats[roomiest.row] = (seats[roomiest.row] ?? 0) + 1;
  }
  return {
    outerRadius: used[rowCount - 1] ?? inner,
    rows: used.map((radius, row) => ({ radius, seats: seats[row] ?? 0 })),
  };
}

const SEAT_WIDTH = 1.9;
const ROW_HEIGHT = 1.75;
const AISLE = 0.8;

/** Rows of the hall facing the presidium with an aisle in the middle; room below each seat for a surname. */
function rows(count: number): SeatLayout {
  const perRow = Math.max(2, 2 * Math.ceil(Math.sqrt(count * 1.3) / 2));
  const rowCount = Math.ceil(count / perRow);
  const places = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const column = index % perRow;
    const side = column < perRow / 2 ? -1 : 1;
    return { x: (column - (perRow - 1) / 2) * SEAT_WIDTH + side * (AISLE / 2), y: -(row + 1) * ROW_HEIGHT };
  });
  const halfWidth = ((perRow - 1) / 2) * SEAT_WIDTH + AISLE / 2 + SEAT_WIDTH / 2;
  return {
    places,
    box: {
      x: -halfWidth,
      y: -rowCount * ROW_HEIGHT - MARGIN,
      width: 2 * halfWidth,
      height: rowCount * ROW_HEIGHT + MARGIN + 0.9,
    },
    presidium: { x: -1.6, y: -0.3, width: 3.2, height: 0.7 },
  };
}
