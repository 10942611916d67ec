/** More than this without an end of line is garbage and thrown away. */
const maxLineBytes = 4_096;

/**
 * Cuts a stream of bytes into lines, whatever way they arrive: split, several at once, with CR, LF or both.
 * @returns the function to give every piece to
 */
export function splitLines(onLine: (line: string) => void): (bytes: Uint8Array) => void {
  let rest = '';
  return (bytes) => {
    // Line noise is no part of a word.
    const pieces = (
      rest +
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/[^\x20-\x7e\r\n]/g, '')
    ).split(/[\r\n]+/);
    rest = (pieces.pop() ?? '').slice(-maxLineBytes);
    for (const line of pieces) if (line !== '') onLine(line);
  };
}
