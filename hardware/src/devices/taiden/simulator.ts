import type { Faults } from '../../simulators/faults.js';
import type { ByteDevice } from '../../simulators/tcp-host.js';
import { mostOpen, readOrder, type UnitOrder, writeOpen } from './codec.js';

/** A Taiden main unit with its desks: reports all open microphones after each change, once it was told to. */
export class TaidenUnit implements ByteDevice {
  readonly open = new Set<number>();
  /** Every order, for tests. */
  readonly heard: UnitOrder[] = [];
  private readonly callers = new Set<(bytes: Uint8Array) => void>();

  constructor(private readonly options: { readonly desks: number; readonly maxSpeakers: number }) {}

  answer(say: (bytes: Uint8Array) => void, faults: Faults): (bytes: Uint8Array) => void {
    let rest: number[] = [];
    return (bytes) => {
      rest.push(...bytes);
      for (let length = lengthOf(rest); length <= rest.length; length = lengthOf(rest)) {
        const order = readOrder(rest.slice(0, length));
        rest = rest.slice(length);
        if (order) this.obey(order, say, faults);
      }
    };
  }

  powerUp(): void {
    this.open.clear();
    this.callers.clear();
  }

  /** Somebody switches a microphone at the desk. */
  press(desk: number): void {
    this.set(desk, !this.open.has(desk));
  }

  private obey(order: UnitOrder, say: (bytes: Uint8Array) => void, { refuse, busy }: Faults): void {
    this.heard.push(order);
    if (order.type === 'reports') {
      if (!order.on) this.callers.delete(say);
      else this.callers.add(say);
      if (order.on) say(writeOpen([...this.open]));
    } else if (refuse || busy) return;
    else if (order.type === 'all-off') for (const desk of [...this.open]) this.set(desk, false);
    else this.set(order.microphone, order.on);
  }

  private set(desk: number, on: boolean): void {
    if (desk < 1 || desk > this.options.desks || this.open.has(desk) === on) return;
    if (on && this.open.size >= Math.min(this.options.maxSpeakers, mostOpen)) return;
    if (on) this.open.add(desk);
    else this.open.delete(desk);
    for (const say of this.callers) say(writeOpen([...this.open]));
  }
}

/** Orders have lengths by their first byte; anything else is skipped byte by byte. Infinite: nothing is there. */
function lengthOf([head]: readonly number[]): number {
  if (head === undefined) return Number.POSITIVE_INFINITY;
  if (head === 0xe6) return 4;
  return head === 0xe3 ? 3 : 1;
}
