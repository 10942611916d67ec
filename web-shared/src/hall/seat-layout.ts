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

/** Even rows facing the presidium, numbered from the front, left to right; room below each seat for a surname. */
function rows(count: number): SeatLayout {
  const rowCount = Math.max(1, Math.round(Math.sqrt(count / 1.9)));
  const places: SeatPlace[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const inRow = Math.floor((count + row) / rowCount);
    for (let column = 0; column < inRow; column += 1) {
      places.push({ x: (column - (inRow - 1) / 2) * SEAT_WIDTH, y: -(row + 1) * ROW_HEIGHT });
    }
  }
  const width = Math.max(2, Math.ceil(count / rowCount)) * SEAT_WIDTH;
  const height = rowCount * ROW_HEIGHT + MARGIN;
  return {
    places,
    box: { x: -width / 2, y: -height, width, height: height + 0.9 },
    presidium: { x: -1.6, y: -0.3, width: 3.2, height: 0.7 },
  };
}
