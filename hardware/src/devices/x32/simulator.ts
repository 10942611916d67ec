import type { Faults } from '../../simulators/faults.js';
import type { DatagramDevice } from '../../simulators/udp-host.js';
import { addressOfChannel, readChannel, readOsc, writeOsc } from './codec.js';

/** A desk tells what was moved for so long after somebody subscribed. */
const remembersMs = 10_000;

interface Listener {
  readonly say: (datagram: Uint8Array) => void;
  untilMs: number;
}

/** A mixing desk: channels are muted or not, by OSC or by a hand on its buttons. After power-up all are muted. */
export class MixingDesk implements DatagramDevice {
  readonly unmuted = new Set<number>();
  /** Every setting it was told, for tests. */
  readonly heard: { readonly channel: number; readonly on: boolean }[] = [];
  private readonly listeners = new Map<(datagram: Uint8Array) => void, Listener>();

  constructor(private readonly inputs = 32) {}

  answer(say: (datagram: Uint8Array) => void, faults: Faults): (datagram: Uint8Array) => void {
    return (datagram) => {
      const message = readOsc(datagram);
      if (!message) return;
      if (message.address === '/xremote') {
        this.listeners.set(say, { say, untilMs: performance.now() + remembersMs });
        return;
      }
      const order = readChannel(message);
      if (order) {
        this.heard.push(order);
        if (!faults.refuse && !faults.busy) this.set(order.channel, order.on, say);
        return;
      }
      const channel = Number(/^\/ch\/(\d{2})\/mix\/on$/.exec(message.address)?.[1]);
      if (channel >= 1 && channel <= this.inputs) say(this.stateOf(channel));
    };
  }

  powerUp(): void {
    this.unmuted.clear();
    this.listeners.clear();
  }

  /** A hand presses a mute button. */
  moveByHand(channel: number): void {
    this.set(channel, !this.unmuted.has(channel));
  }

  private set(channel: number, on: boolean, by?: (datagram: Uint8Array) => void): void {
    if (channel < 1 || channel > this.inputs || this.unmuted.has(channel) === on) return;
    if (on) this.unmuted.add(channel);
    else this.unmuted.delete(channel);
    for (const { say, untilMs } of this.listeners.values())
      if (say !== by && untilMs > performance.now()) say(this.stateOf(channel));
  }

  private stateOf(channel: number): Uint8Array {
    const value = this.unmuted.has(channel) ? 1 : 0;
    return writeOsc({ address: addressOfChannel(channel), args: [{ type: 'i', value }] });
  }
}
