/** What a Taiden main unit says that concerns us (device protocols §2.5; HCS-3600 manual ch. 8). */
export type UnitReport =
  | { readonly type: 'open'; readonly microphones: readonly number[] }
  /** The camera should show this microphone; null: the panorama. */
  | { readonly type: 'picture'; readonly microphone: number | null };

/** What a unit is told. */
export type UnitOrder =
  | { readonly type: 'microphone'; readonly microphone: number; readonly on: boolean }
  | { readonly type: 'all-off' }
  | { readonly type: 'reports'; readonly on: boolean };

/** The unit opens at most so many at once. */
export const mostOpen = 6;
/** Numbers of desks; a larger one is noise. */
export const highestMicrophone = 4_096;

const statusHead = 0xe6;
const pictureHead = 0xe5;
const orderHead = 0xe3;
const voteLength = 9;

export function writeOrder(order: UnitOrder): Uint8Array {
  if (order.type === 'all-off') return Uint8Array.of(orderHead, 0xed, 0x00);
  if (order.type === 'reports') return Uint8Array.of(orderHead, order.on ? 0x04 : 0x05, 0x00);
  return Uint8Array.of(statusHead, order.on ? 0xf1 : 0xf2, order.microphone >> 8, order.microphone & 0xff);
}

/** @returns `E6 ss nn` and the open microphones, 16 bits each, high byte first; for those who play a unit */
export function writeOpen(microphones: readonly number[]): Uint8Array {
  const status = (1 << 4) | microphones.length;
  return Uint8Array.of(statusHead, status, microphones.length, ...microphones.flatMap((one) => [one >> 8, one & 0xff]));
}

/** A report at the beginning of the bytes: its length, and what it says if it concerns us; `more`: it is not whole yet. */
type Found = { readonly length: number; readonly report?: UnitReport } | 'more' | 'noise';

/** There is no checksum: what is out of range is noise. */
export function findReport(bytes: readonly number[]): Found {
  const [head, status, count] = bytes;
  if (head === pictureHead) {
    if (bytes.length < 3) return 'more';
    const microphone = wordAt(bytes, 1);
    if (microphone > highestMicrophone) return 'noise';
    return { length: 3, report: { type: 'picture', microphone: microphone === 0 ? null : microphone } };
  }
  // Totals of a voting tell no names and are nobody's votes here.
  if (head === orderHead) return bytes.length < voteLength ? 'more' : { length: voteLength };
  if (head !== statusHead) return 'noise';
  if (status === undefined || count === undefined) return 'more';
  const length = 3 + 2 * count;
  if (count > mostOpen) return 'noise';
  if (bytes.length < length) return 'more';
  const microphones = Array.from({ length: count }, (_, at) => wordAt(bytes, 3 + 2 * at));
  const isSound = microphones.every((one) => one >= 1 && one <= highestMicrophone);
  if (!isSound || new Set(microphones).size !== count) return 'noise';
  return { length, report: { type: 'open', microphones } };
}

/** Which order the bytes are; undefined: none. For those who play a unit. */
export function readOrder(bytes: readonly number[]): UnitOrder | undefined {
  const [head, what, high = 0, low = 0] = bytes;
  if (head === statusHead && (what === 0xf1 || what === 0xf2))
    return { type: 'microphone', microphone: (high << 8) | low, on: what === 0xf1 };
  if (head !== orderHead) return undefined;
  if (what === 0xed) return { type: 'all-off' };
  return what === 0x04 || what === 0x05 ? { type: 'reports', on: what === 0x04 } : undefined;
}

function wordAt(bytes: readonly number[], at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
