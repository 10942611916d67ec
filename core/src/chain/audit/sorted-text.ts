/**
 * The one text of a value that came out of `JSON.parse`, by another road than `kernel/canonical-json.ts`: entries are sorted as
 * pairs, every leaf is printed by the engine.
 */
export function sortedText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedText).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${sortedText(part)}`).join()}}`;
}

export function isSame(a: unknown, b: unknown): boolean {
  return sortedText(a) === sortedText(b);
}

/** Whether every number is whole and safe: no fraction was ever written (G-06). */
export function hasOnlyWholeNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasOnlyWholeNumbers);
}
