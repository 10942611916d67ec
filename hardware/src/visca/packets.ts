/** A packet holds 3 to 16 bytes and ends with FF, which never occurs inside (device protocols §1.1). */
const longest = 16;
const shortest = 3;
const end = 0xff;

/** First byte of what a camera says: `90`…`F0` by address, or the broadcast `88` coming back. */
export function startsReply(byte: number): boolean {
  return byte === 0x88 || (byte >= 0x80 && byte <= 0xf0 && (byte & 0x0f) === 0);
}

/** First byte of what a camera is told: `81`…`87`, or `88` for all. */
export function startsOrder(byte: number): boolean {
  return byte >= 0x81 && byte <= 0x88;
}

/**
 * Cuts a stream of bytes into packets, whatever way they arrive; noise before a packet is dropped.
 * @returns the function to give every piece to
 */
export function splitPackets(
  starts: (byte: number) => boolean,
  onPacket: (packet: Uint8Array) => void,
): (bytes: Uint8Array) => void {
  let rest: number[] = [];
  return (bytes) => {
    for (const byte of bytes) {
      rest.push(byte);
      if (byte === end) {
        const packet = packetAtEnd(rest, starts);
        rest = [];
        if (packet) onPacket(packet);
      } else if (rest.length >= longest * 2) rest = rest.slice(-longest);
    }
  };
}

function packetAtEnd(bytes: readonly number[], starts: (byte: number) => boolean): Uint8Array | undefined {
  const from = bytes.findIndex((byte, at) => starts(byte) && bytes.length - at <= longest);
  return from < 0 || bytes.length - from < shortest ? undefined : Uint8Array.from(bytes.slice(from));
}

/** @param hex without spaces */
export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** One byte as two digits. */
export function byteHex(value: number): string {
  return value.toString(16).padStart(2, '0');
}

/** A number as VISCA carries it: one nibble a byte, negative ones as two's complement. */
export function nibblesHex(value: number, count = 4): string {
  const wrapped = value < 0 ? value + 16 ** count : value;
  return [...wrapped.toString(16).padStart(count, '0')].map((digit) => `0${digit}`).join('');
}

/** @param hex nibbles as two digits each @returns a signed number */
export function signedOf(hex: string): number {
  const value = unsignedOf(hex);
  const size = 16 ** (hex.length / 2);
  return value >= size / 2 ? value - size : value;
}

export function unsignedOf(hex: string): number {
  return Number.parseInt(hex.replace(/0(.)/g, '$1'), 16);
}
