import type { Faults } from '../../../simulators/faults.js';
import type { ByteDevice } from '../../../simulators/tcp-host.js';
import type { DatagramDevice } from '../../../simulators/udp-host.js';
import { readOrder } from '../../../visca/orders.js';
import { hexOf, splitPackets, startsOrder } from '../../../visca/packets.js';
import { type ViscaReply, writeReply } from '../../../visca/replies.js';
import type { ViscaCamera } from './camera.js';

const syntax: ViscaReply = { type: 'error', socket: 0, error: 'syntax' };

/** Up to seven cameras one after another on a serial line, or a single one behind TCP or bare datagrams. */
export class ViscaChain implements ByteDevice, DatagramDevice {
  private readonly callers = new Set<(bytes: Uint8Array) => void>();

  constructor(readonly cameras: readonly ViscaCamera[]) {}

  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void {
    this.callers.add(say);
    return splitPackets(startsOrder, (packet) => this.hear(packet, say, faults));
  }

  powerUp(): void {
    for (const camera of this.cameras) camera.powerUp();
    for (const say of this.callers) say(writeReply({ type: 'network-change' }));
  }

  private hear(packet: Uint8Array, say: (bytes: Uint8Array) => void, faults: Faults): void {
    const words = hexOf(packet);
    if (words === '883001ff') say(writeReply({ type: 'addresses', cameras: this.cameras.length }));
    else if (words === '88010001ff') {
      for (const camera of this.cameras) camera.obey({ type: 'clear' }, () => undefined, faults);
      say(writeReply({ type: 'cleared-all' }));
    } else this.pass(packet, say, faults);
  }

  private pass(packet: Uint8Array, say: (bytes: Uint8Array) => void, faults: Faults): void {
    const address = (packet[0] ?? 0) & 0x0f;
    const camera = this.cameras[address - 1];
    if (!camera) return;
    const read = readOrder(packet);
    const answer = (reply: ViscaReply): void => say(writeReply(reply, address));
    if (read) camera.obey(read.order, answer, faults);
    else answer(syntax);
  }
}
