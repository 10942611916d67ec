import type { ByteDevice } from '../../simulators/tcp-host.js';
import { type RelaySwitch, splitSwitches } from './codec.js';

/** A board of relays that clicks and never says a word; after power-up all are open. */
export class LcusBoard implements ByteDevice {
  readonly closed = new Set<number>();
  /** Every order, for tests. */
  readonly heard: RelaySwitch[] = [];

  constructor(private readonly relays = 8) {}

  answer(): (bytes: Uint8Array) => void {
    return splitSwitches((order) => {
      this.heard.push(order);
      if (order.channel < 1 || order.channel > this.relays) return;
      if (order.on) this.closed.add(order.channel);
      else this.closed.delete(order.channel);
    });
  }

  powerUp(): void {
    this.closed.clear();
  }

  /** How often a relay was closed. */
  clicks(channel: number): number {
    return this.heard.filter((one) => one.channel === channel && one.on).length;
  }
}
