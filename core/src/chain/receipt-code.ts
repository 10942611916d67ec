/** Crockford's alphabet: no I, L, O, U, so that a code read aloud or written down comes back the same. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The voter's receipt as people write it down: the first 40 bits of the hash of the event that holds the vote, `K7QM-2F9D`.
 * Whoever changes the vote in the log changes its code.
 * @param hash of a link, 64 hex digits
 */
export function receiptCode(hash: string): string {
  const bits = Number.parseInt(hash.slice(0, 10), 16);
  const digits = Array.from({ length: 8 }, (_, place) => alphabet[Math.floor(bits / 32 ** (7 - place)) % 32]).join('');
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The first 10 hex digits of every hash that has this code. @param code as `receiptCode` makes it */
export function hashBeginning(code: string): string {
  const bits = [...code.replace('-', '')].reduce((sum, digit) => sum * 32 + alphabet.indexOf(digit), 0);
  return bits.toString(16).padStart(10, '0');
}

/** What somebody typed, as a code: case, spaces and dashes do not matter, `O` is 0, `I` and `L` are 1. Undefined when it is none. */
export function readReceiptCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s–—-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return plain.length === 8 && [...plain].every((digit) => alphabet.includes(digit))
    ? `${plain.slice(0, 4)}-${plain.slice(4)}`
    : undefined;
}
