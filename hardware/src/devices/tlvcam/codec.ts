/** What a camera output of the Televic family says (device protocols §2.4). */
export type CameraWord =
  | { readonly type: 'microphone'; readonly microphone: number; readonly on: boolean }
  | { readonly type: 'all-open'; readonly microphones: readonly number[] }
  | { readonly type: 'all-off' }
  /** Concerns the camera, not microphones. */
  | { readonly type: 'other' };

/** The one byte a frame of TLVCAM1 is acknowledged with; otherwise it is repeated. */
export const acknowledgement = Uint8Array.of(0x06);

/** @returns the 16-bit sum of the characters as four hex digits */
export function checksum(data: string): string {
  const sum = Buffer.from(data, 'latin1').reduce((total, byte) => (total + byte) & 0xffff, 0);
  return sum.toString(16).toUpperCase().padStart(4, '0');
}

/** @returns `%` data CRC; for those who play a unit */
export function frame(data: string): string {
  return `%${data}${checksum(data)}`;
}

/** Camera control on and reset carry sums of another make. */
const controlFrames = new Set(['%1R0053', '%1r000052']);

/** A line of TLVCAM1. @returns undefined for garbage and for a wrong sum, which is not acknowledged */
export function readTlvcam1(line: string): CameraWord | undefined {
  const text = line.slice(Math.max(0, line.lastIndexOf('%')));
  if (controlFrames.has(text)) return { type: 'other' };
  const [, data, sum] = /^%([PpMmSV][0-9]*)([0-9A-F]{4})$/.exec(text) ?? [];
  if (data === undefined || checksum(data) !== sum) return undefined;
  const numbers = (data.slice(1).match(/.{4}/g) ?? []).map(Number);
  const kind = data.charAt(0);
  if (data.length !== 1 + 4 * numbers.length) return undefined;
  if (kind === 'V') return { type: 'all-off' };
  if (kind === 'S') return { type: 'all-open', microphones: numbers.filter((one) => one > 0) };
  const [microphone] = numbers;
  if (numbers.length !== 1 || !microphone) return undefined;
  return { type: 'microphone', microphone, on: kind === kind.toUpperCase() };
}

/** A line of TLVCAM2 (Philips). @returns undefined for garbage */
export function readTlvcam2(line: string): CameraWord | undefined {
  const [, what, digits] = /([$&][123])([0-9]{4})$/.exec(line) ?? [];
  const microphone = Number(digits);
  if (what === '&3' && microphone === 0) return { type: 'all-off' };
  if ((what !== '$1' && what !== '$2') || microphone === 0) return undefined;
  return { type: 'microphone', microphone, on: what === '$1' };
}
