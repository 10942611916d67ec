import { byteHex, bytesOf, hexOf, signedOf, unsignedOf } from './packets.js';

/** Why a camera did not do it; `full`: both its sockets are busy, `not-now`: standby, menu, autofocus owns it. */
export type ViscaError = 'length' | 'syntax' | 'full' | 'cancelled' | 'no-socket' | 'not-now';

/** What a camera says (device protocols §1.1). `result` with empty `hex` answers a clear. */
export type ViscaReply =
  | { readonly type: 'ack'; readonly socket: number }
  | { readonly type: 'done'; readonly socket: number }
  | { readonly type: 'result'; readonly hex: string }
  | { readonly type: 'error'; readonly socket: number; readonly error: ViscaError }
  | { readonly type: 'network-change' }
  | { readonly type: 'addresses'; readonly cameras: number }
  | { readonly type: 'cleared-all' };

const errors: Readonly<Record<string, ViscaError>> = {
  '01': 'length',
  '02': 'syntax',
  '03': 'full',
  '04': 'cancelled',
  '05': 'no-socket',
  '41': 'not-now',
};

const readers: readonly [RegExp, (found: readonly string[]) => ViscaReply | undefined][] = [
  [/^.04(.)$/, ([socket]) => ({ type: 'ack', socket: Number.parseInt(socket ?? '', 16) })],
  [/^.05([1-9a-f])$/, ([socket]) => ({ type: 'done', socket: Number.parseInt(socket ?? '', 16) })],
  [/^.050(.*)$/, ([hex]) => ({ type: 'result', hex: hex ?? '' })],
  [
    /^.06(.)(..)$/,
    ([socket, code]) => {
      const error = errors[code ?? ''];
      return error && { type: 'error', socket: Number.parseInt(socket ?? '', 16), error };
    },
  ],
  [/^.038$/, () => ({ type: 'network-change' })],
  [/^88300([2-8])$/, ([next]) => ({ type: 'addresses', cameras: Number(next) - 1 })],
  [/^88010001$/, () => ({ type: 'cleared-all' })],
];

/** @returns which camera says what; camera 0: all of them. Undefined for what is no reply we know */
export function readReply(packet: Uint8Array): { readonly camera: number; readonly reply: ViscaReply } | undefined {
  const first = packet[0] ?? 0;
  // Camera 1 answers as 90, camera 2 as A0; some send network changes as 80.
  const camera = first >= 0x90 ? (first >> 4) - 8 : 0;
  const words = hexOf(packet.slice(0, -1));
  for (const [pattern, build] of readers) {
    const found = pattern.exec(words);
    const reply = found && build(found.slice(1));
    if (reply) return { camera, reply };
  }
  return undefined;
}

/** What camera 1–7 sends; for those who play a camera. */
export function writeReply(reply: ViscaReply, camera = 1): Uint8Array {
  const from = (camera + 8).toString(16);
  switch (reply.type) {
    case 'ack':
      return bytesOf(`${from}04${reply.socket}ff`);
    case 'done':
      return bytesOf(`${from}05${reply.socket}ff`);
    case 'result':
      return bytesOf(`${from}050${reply.hex}ff`);
    case 'error': {
      const code = Object.keys(errors).find((one) => errors[one] === reply.error);
      return bytesOf(`${from}06${reply.socket}${code}ff`);
    }
    case 'network-change':
      return bytesOf(`${from}038ff`);
    case 'addresses':
      return bytesOf(`8830${byteHex(reply.cameras + 1)}ff`);
    case 'cleared-all':
      return bytesOf('88010001ff');
  }
}

/** @returns undefined when the answer tells no power */
export function powerIn(hex: string): boolean | undefined {
  return hex === '02' ? true : hex === '03' ? false : undefined;
}

export interface HeadPosition {
  readonly pan: number;
  readonly tilt: number;
}

/** Four pan nibbles and four of tilt; some heads use five for pan. */
export function positionIn(hex: string): HeadPosition | undefined {
  const found = /^((?:0.){4,5})((?:0.){4})$/.exec(hex);
  return found ? { pan: signedOf(found[1] ?? ''), tilt: signedOf(found[2] ?? '') } : undefined;
}

export function zoomIn(hex: string): number | undefined {
  return /^(0.){4}$/.test(hex) ? unsignedOf(hex) : undefined;
}
