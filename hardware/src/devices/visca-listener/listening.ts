import type { ViscaListenerSettings } from '../../../../protocol/src/hall/kinds/visca.js';
import { readOrder, type ViscaOrder } from '../../visca/orders.js';
import { hexOf } from '../../visca/packets.js';
import { type ViscaReply, writeReply } from '../../visca/replies.js';

/** What a conference unit meant by calling a preset. */
export type Meaning =
  | { readonly type: 'speaks'; readonly microphone: number }
  | { readonly type: 'quiet' }
  | { readonly type: 'unknown'; readonly preset: number };

/** @returns undefined for what calls no preset */
export function meaningOf(
  packet: Uint8Array,
  { microphones, quietPresets }: Pick<ViscaListenerSettings, 'microphones' | 'quietPresets'>,
): Meaning | undefined {
  const order = readOrder(packet)?.order;
  if (order?.type === 'home') return { type: 'quiet' };
  if (order?.type !== 'preset' || order.act !== 'recall') return undefined;
  const { preset } = order;
  const microphone = microphones.find((one) => one.preset === preset)?.microphone;
  if (microphone !== undefined) return { type: 'speaks', microphone };
  return quietPresets.includes(preset) ? { type: 'quiet' } : { type: 'unknown', preset };
}

/** What a camera at rest would say, so that the unit is content: everything is accepted and done at once. */
export function cameraWouldSay(packet: Uint8Array): readonly Uint8Array[] {
  const words = hexOf(packet);
  if (words === '883001ff') return [writeReply({ type: 'addresses', cameras: 1 })];
  if (words === '88010001ff') return [writeReply({ type: 'cleared-all' })];
  const read = readOrder(packet);
  const address = Math.min((packet[0] ?? 0) & 0x0f, 7);
  const replies: readonly ViscaReply[] = read ? repliesTo(read.order) : [{ type: 'error', socket: 0, error: 'syntax' }];
  return replies.map((reply) => writeReply(reply, address));
}

const results = {
  power: '02',
  focus: '02',
  zoom: '00000000',
  position: '0000000000000000',
  version: '00010402010002',
} as const;

function repliesTo(order: ViscaOrder): readonly ViscaReply[] {
  if (order.type === 'ask') return [{ type: 'result', hex: results[order.about] }];
  if (order.type === 'clear') return [{ type: 'result', hex: '' }];
  if (order.type === 'cancel') return [{ type: 'error', socket: order.socket, error: 'no-socket' }];
  return [
    { type: 'ack', socket: 1 },
    { type: 'done', socket: 1 },
  ];
}
