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

/**
 * Whether a text is the one text of the value that was parsed from it, without a fraction anywhere (G-06). What the engine prints is
 * that text already when the keys came sorted: one walk for nearly every event.
 */
export function isCanonicalText(value: unknown, text: string): boolean {
  if (isSortedAndWhole(value) && JSON.stringify(value) === text) return true;
  return sortedText(value) === text && hasOnlyWholeNumbers(value);
}

function isSortedAndWhole(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSortedAndWhole);
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !isSortedAndWhole((value as Record<string, unknown>)[key])) return false;
    before = key;
  }
  return true;
}

export function isSame(a: unknown, b: unknown): boolean {
  return sortedText(a) === sortedText(b);
}

/** Whether every number is whole and safe: no fraction was ever written (G-06). */
function hasOnlyWholeNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  for (const part of Object.values(value)) if (!hasOnlyWholeNumbers(part)) return false;
  return true;
}
