import { comparePolish } from '../text/collation.js';

export interface SortOrder {
  columnId: string;
  direction: 'ascending' | 'descending';
}

type SortValue = string | number | null;

/** A sorted copy; texts in Polish order, rows without a value last in both directions, equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  readValue: (row: Row) => SortValue,
  direction: SortOrder['direction'],
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const left = readValue(a);
    const right = readValue(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compareValues(left, right);
  });
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : comparePolish(String(a), String(b));
}
