const numerals: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Session numbers are Roman and restart each term (S-15): 31 → `XXXI`. */
export function roman(value: number): string {
  if (!Number.isSafeInteger(value) || value < 1 || value > 3999) throw new RangeError(`No Roman numeral for ${value}`);
  let rest = value;
  let text = '';
  for (const [size, sign] of numerals) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
