/** A value that has exactly one canonical text: integers only, no `undefined`, no functions. */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue | undefined };

/**
 * Canonical JSON text after RFC 8785 (JCS), narrowed to integers so that no engine's float printing matters (G-06).
 * Keys are sorted by UTF-16 code units, keys with `undefined` are left out. The text is what the chain hashes and what the log stores.
 * @throws TypeError on a fraction, an unsafe integer, a lone surrogate or a value JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('Lone surrogate in text');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`Not a safe integer: ${value}`);
    return JSON.stringify(value);
  }
  let text = '';
  if (Array.isArray(value)) {
    // By number: a hole must be refused like any other `undefined`.
    for (let index = 0; index < value.length; index += 1)
      text += `${index > 0 ? ',' : ''}${canonicalJson(value[index])}`;
    return `[${text}]`;
  }
  if (isRecord(value)) {
    for (const key of Object.keys(value).sort()) {
      const part = value[key];
      if (part !== undefined) text += `${text && ','}${canonicalJson(key)}:${canonicalJson(part)}`;
    }
    return `{${text}}`;
  }
  throw new TypeError(`No JSON for ${Object.prototype.toString.call(value)}`);
}

/** Plain data only: a Date, a Map or anything with its own `toJSON` would print as something else than it holds. */
function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return false;
  // The prototype of nearly everything here; the other way is three times as slow.
  return (
    (Object.getPrototypeOf(value) === Object.prototype && !(Symbol.toStringTag in value)) ||
    Object.prototype.toString.call(value) === '[object Object]'
  );
}
