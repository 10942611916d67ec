/** Readers end a number with CR, LF or ETX; more than this without an end is garbage. */
const longestNumber = 64;

const ends = new Set([0x0d, 0x0a, 0x03]);

/**
 * Finds card numbers in what a reader or keypad sends, whatever way it arrives. Framing and line noise are dropped.
 * @returns the function to give every piece to
 */
export function splitCards(onCard: (card: string) => void): (bytes: Uint8Array) => void {
  let rest = '';
  let isTooLong = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (!ends.has(byte)) {
        if (byte > 0x20 && byte < 0x7f) rest += String.fromCharCode(byte);
        isTooLong ||= rest.length > longestNumber;
        if (isTooLong) rest = '';
        continue;
      }
      const card = isTooLong ? undefined : cardOf(rest);
      rest = '';
      isTooLong = false;
      if (card !== undefined) onCard(card);
    }
  };
}

/** @returns the number as it is kept: capital letters; undefined for what is none */
function cardOf(text: string): string | undefined {
  return /^[0-9A-Za-z-]{1,64}$/.test(text) ? text.toUpperCase() : undefined;
}

/** @returns the bytes of one card: STX, number, CR, LF, ETX; for those who play a reader */
export function writeCard(card: string): Uint8Array {
  return Buffer.from(`\x02${card}\r\n\x03`, 'latin1');
}
