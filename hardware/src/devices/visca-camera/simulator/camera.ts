import type { Faults } from '../../../simulators/faults.js';
import type { ViscaOrder } from '../../../visca/orders.js';
import { nibblesHex } from '../../../visca/packets.js';
import type { ViscaReply } from '../../../visca/replies.js';
import { Head } from './head.js';

type Say = (reply: ViscaReply) => void;

const busySays: ViscaReply = { type: 'error', socket: 0, error: 'full' };
const refusedSays: ViscaReply = { type: 'error', socket: 0, error: 'syntax' };
const notNowSays: ViscaReply = { type: 'error', socket: 0, error: 'not-now' };

/** A camera: two sockets, a head that takes its time, presets, and a sleep from which it wakes slowly. */
export class ViscaCamera {
  readonly head: Head;
  power: 'on' | 'standby' | 'waking' = 'on';
  autofocus = true;
  /** Every order it was told except inquiries, for tests. */
  readonly heard: ViscaOrder[] = [];
  private readonly sockets = new Map<number, { readonly timer: ReturnType<typeof setTimeout>; readonly say: Say }>();

  constructor(
    private readonly options: { readonly moveMs: number; readonly wakeMs: number } = { moveMs: 700, wakeMs: 5_000 },
  ) {
    this.head = new Head(options.moveMs);
  }

  /** Mains came back. */
  powerUp(): void {
    this.clear();
    this.power = 'on';
    this.head.jumpTo({ pan: 0, tilt: 0, zoom: 0 });
  }

  /** Somebody turns the head at its remote control. */
  moveByHand(pan: number, tilt: number): void {
    this.head.jumpTo({ ...this.head.view, pan, tilt });
  }

  /** Something stands in the way of the head: what moves is broken off. */
  jam(): void {
    for (const [socket, { say }] of this.sockets) say({ type: 'error', socket, error: 'not-now' });
    this.clear();
    this.head.jumpTo(this.head.view);
  }

  switchByHand(on: boolean): void {
    this.clear();
    this.power = on ? 'on' : 'standby';
  }

  obey(order: ViscaOrder, say: Say, faults: Faults): void {
    if (order.type !== 'ask') this.heard.push(order);
    if (order.type === 'ask') this.tell(order.about, say);
    else if (order.type === 'cancel') this.cancel(order.socket, say);
    else if (order.type === 'clear') {
      this.clear();
      say({ type: 'result', hex: '' });
    } else this.carryOut(order, say, faults);
  }

  private carryOut(order: ViscaOrder, say: Say, faults: Faults): void {
    const socket = [1, 2].find((one) => !this.sockets.has(one));
    if (faults.refuse) say(refusedSays);
    else if (order.type !== 'power' && this.power !== 'on') say(notNowSays);
    else if (faults.busy || socket === undefined) say(busySays);
    else {
      say({ type: 'ack', socket });
      const takesMs = this.start(order);
      if (takesMs === 0) say({ type: 'done', socket });
      else this.occupy(socket, takesMs, say);
    }
  }

  /** @returns how long it takes, in milliseconds */
  private start(order: ViscaOrder): number {
    switch (order.type) {
      case 'power': {
        const isWaking = order.on && this.power === 'standby';
        this.power = order.on ? (isWaking ? 'waking' : 'on') : 'standby';
        if (isWaking) setTimeout(() => this.power === 'waking' && this.switchByHand(true), this.options.wakeMs).unref();
        return isWaking ? this.options.wakeMs : 0;
      }
      case 'preset':
        return this.head.preset(order.act, order.preset);
      case 'move':
        return this.head.travel(
          order.relative
            ? { pan: this.head.view.pan + order.pan, tilt: this.head.view.tilt + order.tilt }
            : { pan: order.pan, tilt: order.tilt },
        );
      case 'home':
      case 'recalibrate':
        return this.head.travel({ pan: 0, tilt: 0 });
      case 'zoom':
        return this.head.travel({ zoom: order.to });
      case 'drive':
        return this.head.drive(order.pan, order.tilt);
      case 'focus':
        this.autofocus = order.auto;
        return 0;
      default:
        return 0;
    }
  }

  private occupy(socket: number, forMs: number, say: Say): void {
    const timer = setTimeout(() => {
      this.sockets.delete(socket);
      say({ type: 'done', socket });
    }, forMs);
    this.sockets.set(socket, { timer, say });
  }

  private cancel(socket: number, say: Say): void {
    const running = this.sockets.get(socket);
    clearTimeout(running?.timer);
    this.sockets.delete(socket);
    say({ type: 'error', socket, error: running ? 'cancelled' : 'no-socket' });
  }

  private clear(): void {
    for (const { timer } of this.sockets.values()) clearTimeout(timer);
    this.sockets.clear();
  }

  private tell(about: Extract<ViscaOrder, { type: 'ask' }>['about'], say: Say): void {
    const { view } = this.head;
    const isOn = this.power === 'on';
    if (about === 'power') say({ type: 'result', hex: isOn ? '02' : '03' });
    else if (about === 'version') say({ type: 'result', hex: '00010402010002' });
    else if (!isOn) say(notNowSays);
    else if (about === 'position') say({ type: 'result', hex: nibblesHex(view.pan) + nibblesHex(view.tilt) });
    else if (about === 'zoom') say({ type: 'result', hex: nibblesHex(view.zoom) });
    else say({ type: 'result', hex: this.autofocus ? '02' : '03' });
  }
}
