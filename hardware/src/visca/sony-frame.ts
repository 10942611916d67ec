/** Kinds of messages of VISCA over IP, first two bytes of the header (device protocols §1.2). */
export const payloads = {
  command: 0x0100,
  inquiry: 0x0110,
  reply: 0x0111,
  control: 0x0200,
  controlReply: 0x0201,
} as const;
export type PayloadName = keyof typeof payloads;

export interface SonyFrame {
  readonly payload: PayloadName;
  /** 32 bits; a reply repeats the number it answers. */
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

const headerLength = 8;
const longest = 16;

/** The first thing after start: count from zero again. */
export const resetSequence = writeFrame({ payload: 'control', sequence: 0, bytes: Uint8Array.of(0x01) });

export function writeFrame({ payload, sequence, bytes }: SonyFrame): Uint8Array {
  const frame = Buffer.alloc(headerLength + bytes.length);
  frame.writeUInt16BE(payloads[payload], 0);
  frame.writeUInt16BE(bytes.length, 2);
  frame.writeUInt32BE(sequence, 4);
  frame.set(bytes, headerLength);
  return Uint8Array.from(frame);
}

/** @returns undefined for a datagram that is no such frame */
export function readFrame(datagram: Uint8Array): SonyFrame | undefined {
  const frame = Buffer.from(datagram);
  if (frame.length <= headerLength || frame.length > headerLength + longest) return undefined;
  const payload = (Object.keys(payloads) as PayloadName[]).find((name) => payloads[name] === frame.readUInt16BE(0));
  if (payload === undefined || frame.readUInt16BE(2) !== frame.length - headerLength) return undefined;
  return { payload, sequence: frame.readUInt32BE(4), bytes: Uint8Array.from(frame.subarray(headerLength)) };
}

/** @returns the number after `sequence`; the last one is followed by zero */
export function nextSequence(sequence: number): number {
  return sequence === 0xffff_ffff ? 0 : sequence + 1;
}
