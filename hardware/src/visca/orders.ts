import { byteHex, bytesOf, hexOf, nibblesHex, signedOf, unsignedOf } from './packets.js';

export type Inquiry = 'power' | 'position' | 'zoom' | 'focus' | 'version';

/** What a camera can be told (device protocols §1.1). Speeds: pan 1–24, tilt 1–20; positions are the head's own steps. */
export type ViscaOrder =
  | { readonly type: 'power'; readonly on: boolean }
  | { readonly type: 'preset'; readonly act: 'reset' | 'store' | 'recall'; readonly preset: number }
  | {
      readonly type: 'drive';
      readonly panSpeed: number;
      readonly tiltSpeed: number;
      readonly pan: 'left' | 'right' | 'stop';
      readonly tilt: 'up' | 'down' | 'stop';
    }
  | {
      readonly type: 'move';
      readonly relative: boolean;
      readonly panSpeed: number;
      readonly tiltSpeed: number;
      readonly pan: number;
      readonly tilt: number;
    }
  | { readonly type: 'home' }
  | { readonly type: 'recalibrate' }
  | { readonly type: 'zoom-drive'; readonly way: 'stop' | 'tele' | 'wide'; readonly speed: number | null }
  | { readonly type: 'zoom'; readonly to: number }
  | { readonly type: 'focus'; readonly auto: boolean }
  | { readonly type: 'ask'; readonly about: Inquiry }
  | { readonly type: 'cancel'; readonly socket: number }
  | { readonly type: 'clear' };

const presetActs = ['reset', 'store', 'recall'] as const;
const panWays = { left: '01', right: '02', stop: '03' } as const;
const tiltWays = { up: '01', down: '02', stop: '03' } as const;
const inquiries: Readonly<Record<Inquiry, string>> = {
  power: '090400',
  position: '090612',
  zoom: '090447',
  focus: '090438',
  version: '090002',
};

/** To every camera of a serial line, once after opening: take your numbers. */
export const addressSet = bytesOf('883001ff');
/** To every camera of a serial line: forget what you were told. They pass the same bytes on. */
export const clearAll = bytesOf('88010001ff');

/** @param camera 1–7 on a serial line, always 1 over IP */
export function writeOrder(order: ViscaOrder, camera = 1): Uint8Array {
  return bytesOf(`8${camera}${wordsOf(order)}ff`);
}

function wordsOf(order: ViscaOrder): string {
  switch (order.type) {
    case 'power':
      return `010400${order.on ? '02' : '03'}`;
    case 'preset':
      return `01043f${byteHex(presetActs.indexOf(order.act))}${byteHex(order.preset)}`;
    case 'drive':
      return `010601${byteHex(order.panSpeed)}${byteHex(order.tiltSpeed)}${panWays[order.pan]}${tiltWays[order.tilt]}`;
    case 'move':
      return `0106${order.relative ? '03' : '02'}${byteHex(order.panSpeed)}${byteHex(order.tiltSpeed)}${nibblesHex(order.pan)}${nibblesHex(order.tilt)}`;
    case 'home':
      return '010604';
    case 'recalibrate':
      return '010605';
    case 'zoom-drive':
      return `010407${zoomWord(order)}`;
    case 'zoom':
      return `010447${nibblesHex(order.to)}`;
    case 'focus':
      return `010438${order.auto ? '02' : '03'}`;
    case 'ask':
      return inquiries[order.about];
    case 'cancel':
      return `2${order.socket}`;
    case 'clear':
      return '010001';
  }
}

function zoomWord({ way, speed }: Extract<ViscaOrder, { type: 'zoom-drive' }>): string {
  if (way === 'stop') return '00';
  if (speed === null) return way === 'tele' ? '02' : '03';
  return `${way === 'tele' ? '2' : '3'}${speed}`;
}

const zoomWays = { '0': 'stop', '2': 'tele', '3': 'wide' } as const;

const readers: readonly [RegExp, (found: readonly string[]) => ViscaOrder][] = [
  [/^0104000([23])$/, ([on]) => ({ type: 'power', on: on === '2' })],
  [
    /^01043f0([0-2])(..)$/,
    ([act, preset]) => ({
      type: 'preset',
      act: presetActs[Number(act)] ?? 'recall',
      preset: Number.parseInt(preset ?? '', 16),
    }),
  ],
  [
    /^010601(..)(..)0([1-3])0([1-3])$/,
    ([panSpeed, tiltSpeed, pan, tilt]) => ({
      type: 'drive',
      panSpeed: Number.parseInt(panSpeed ?? '', 16),
      tiltSpeed: Number.parseInt(tiltSpeed ?? '', 16),
      pan: (['left', 'right', 'stop'] as const)[Number(pan) - 1] ?? 'stop',
      tilt: (['up', 'down', 'stop'] as const)[Number(tilt) - 1] ?? 'stop',
    }),
  ],
  [
    /^01060([23])(..)(..)((?:0.){4})((?:0.){4})$/,
    ([way, panSpeed, tiltSpeed, pan, tilt]) => ({
      type: 'move',
      relative: way === '3',
      panSpeed: Number.parseInt(panSpeed ?? '', 16),
      tiltSpeed: Number.parseInt(tiltSpeed ?? '', 16),
      pan: signedOf(pan ?? ''),
      tilt: signedOf(tilt ?? ''),
    }),
  ],
  [/^010604$/, () => ({ type: 'home' })],
  [/^010605$/, () => ({ type: 'recalibrate' })],
  [/^010407(00)$/, () => ({ type: 'zoom-drive', way: 'stop', speed: null })],
  [/^0104070([23])$/, ([way]) => ({ type: 'zoom-drive', way: zoomWays[way === '2' ? '2' : '3'], speed: null })],
  [
    /^010407([23])([0-7])$/,
    ([way, speed]) => ({ type: 'zoom-drive', way: zoomWays[way === '2' ? '2' : '3'], speed: Number(speed) }),
  ],
  [/^010447((?:0.){4})$/, ([to]) => ({ type: 'zoom', to: unsignedOf(to ?? '') })],
  [/^0104380([23])$/, ([auto]) => ({ type: 'focus', auto: auto === '2' })],
  [/^2([1-9a-f])$/, ([socket]) => ({ type: 'cancel', socket: Number.parseInt(socket ?? '', 16) })],
  [/^010001$/, () => ({ type: 'clear' })],
];

/** @returns undefined for what is no order we know */
export function readOrder(packet: Uint8Array): { readonly camera: number; readonly order: ViscaOrder } | undefined {
  const camera = (packet[0] ?? 0) & 0x0f;
  const words = hexOf(packet.slice(1, -1));
  const asked = (Object.keys(inquiries) as Inquiry[]).find((about) => inquiries[about] === words);
  if (asked) return { camera, order: { type: 'ask', about: asked } };
  for (const [pattern, build] of readers) {
    const found = pattern.exec(words);
    if (found) return { camera, order: build(found.slice(1)) };
  }
  return undefined;
}
