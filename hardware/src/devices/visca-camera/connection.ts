import type { Link } from '../../device/driver.js';
import { TellingLink } from '../../device/telling-link.js';
import { Busy, Lost, Refused } from '../../device/trouble.js';
import { Conversation } from '../../visca/conversation.js';
import { type ViscaOrder, writeOrder } from '../../visca/orders.js';
import type { ViscaReply } from '../../visca/replies.js';
import type { ViscaWire } from '../../visca/wire.js';
import { HeldMove, moves, standStill } from './held-move.js';
import { Inquiries, refuseForGood } from './inquiries.js';
import type { Pace } from './pace.js';
import { Recalls } from './recalls.js';
import { standingOf } from './standing.js';
import { type HeadView, ViewsOfPresets } from './views-of-presets.js';
import type { CameraCommand, SeenCamera } from './wishes.js';

/** Waking takes tens of seconds on real heads. */
const wakesWithinMs = 60_000;
/** A head is not stopped sooner after its start, nor sent elsewhere sooner after a stop. */
const headPauseMs = 200;
const forgivenAfterMs = 1_000;

/** An open wire to one camera whose state has been read. */
export class ViscaCameraLink extends TellingLink implements Link<SeenCamera, CameraCommand> {
  private seen: SeenCamera = { power: 'standby', preset: null, movingTo: null, autofocus: null };
  private readonly conversation: Conversation;
  private readonly inquiries: Inquiries;
  private readonly recalls = new Recalls();
  private readonly views = new ViewsOfPresets();
  private powerChange: { readonly to: boolean; readonly sinceMs: number } | undefined;
  private lastView: HeadView | undefined;
  /** A preset whose move the camera broke off: said once, not begun again by itself. */
  private brokenOff: { readonly preset: number; readonly atMs: number } | undefined;
  private canCancel = true;
  private watching: ReturnType<typeof setTimeout> | undefined;
  private readonly move: HeldMove;

  /** @param address 1–7 on a serial line, always 1 over IP. @throws Lost when the camera does not tell its state */
  static async over(wire: ViscaWire, address: number, pace: Pace): Promise<ViscaCameraLink> {
    const link = new ViscaCameraLink(wire, address, pace);
    try {
      await link.begin();
      return link;
    } catch (error) {
      link.close();
      throw error;
    }
  }

  private constructor(
    private readonly wire: ViscaWire,
    private readonly address: number,
    private readonly pace: Pace,
  ) {
    super();
    this.conversation = new Conversation(wire, (reply) => this.later(reply));
    this.inquiries = new Inquiries(this.conversation, address);
    this.move = new HeldMove(pace.moveAtMostMs, () => {
      void this.orGone(async () => {
        for (const order of standStill) await this.say(order);
      });
    });
    wire.onClose((reason) => this.gone(reason));
  }

  get observed(): SeenCamera {
    return this.seen;
  }

  get isOpen(): boolean {
    return this.wire.isOpen;
  }

  async execute({ orders }: CameraCommand): Promise<'confirmed'> {
    for (const order of orders) await this.carryOut(order);
    if (orders.some(({ type }) => type === 'drive')) this.driven(orders.some(moves));
    return 'confirmed';
  }

  close(): void {
    clearTimeout(this.watching);
    if (this.move.isHeld && this.wire.isOpen)
      for (const order of standStill) this.wire.send(writeOrder(order, this.address));
    this.move.release();
    this.wire.close();
  }

  private async begin(): Promise<void> {
    // What another program left running is forgotten; a camera that does not know the order is steered all the same.
    await this.say({ type: 'clear' }).catch(() => undefined);
    const power = await this.inquiries.power();
    this.seen = { ...this.seen, power: power === false ? 'standby' : 'on' };
    await this.readFocus();
    this.watchSoon();
  }

  private say(order: ViscaOrder): Promise<ViscaReply> {
    return this.conversation.ask(writeOrder(order, this.address));
  }

  /** @throws Busy, Refused, Lost */
  private async carryOut(order: ViscaOrder): Promise<void> {
    if (order.type === 'preset' && this.hasJustBrokenOff(order.preset)) throw new Refused('kamera przerwała ruch');
    const reply = await this.say(order);
    if (reply.type === 'error') return await this.notDone(reply.error);
    const socket = reply.type === 'ack' ? reply.socket : undefined;
    if (order.type === 'power') {
      this.powerChange = socket === undefined ? undefined : { to: order.on, sinceMs: performance.now() };
      const power = socket !== undefined ? 'changing' : order.on ? 'on' : 'standby';
      this.recalls.forget();
      this.become({ power, preset: null, movingTo: null }, 'command');
    } else if (order.type === 'preset' && order.act === 'recall') this.recalled(order.preset, socket);
    else if (order.type === 'preset') {
      this.views.forget(order.preset);
      this.become({ preset: order.preset, movingTo: null }, 'command');
    } else if (order.type === 'focus') this.become({ autofocus: order.auto }, 'command');
  }

  private hasJustBrokenOff(preset: number): boolean {
    return this.brokenOff?.preset === preset && performance.now() - this.brokenOff.atMs < forgivenAfterMs;
  }

  private recalled(preset: number, socket: number | undefined): void {
    if (socket === undefined) {
      this.become({ preset, movingTo: null }, 'command');
      return;
    }
    this.recalls.accepted({ preset, socket, acceptedAtMs: performance.now() });
    this.become({ preset: null, movingTo: preset }, 'command');
  }

  private driven(isMoving: boolean): void {
    if (isMoving) this.move.hold();
    else this.move.release();
    this.recalls.forget();
    this.become({ preset: null, movingTo: null }, 'command');
  }

  /** @throws Busy, Refused, Lost */
  private async notDone(error: string): Promise<void> {
    refuseForGood(error);
    if (error === 'full') {
      await this.freeSocket();
      throw new Busy('kamera jest w ruchu');
    }
    if ((await this.inquiries.power()) === false) {
      this.become({ power: 'standby', preset: null, movingTo: null }, 'command');
      throw new Busy('kamera jest w czuwaniu');
    }
    if (this.powerChange) throw new Busy('kamera dopiero się włącza', headPauseMs * 5);
    throw new Refused('kamera nie może teraz (otwarte menu albo ostrość)');
  }

  /** The oldest move nobody wants any more makes room for the newest wish. @throws Lost */
  private async freeSocket(): Promise<void> {
    const overtaken = this.recalls.overtaken(performance.now(), headPauseMs);
    if (!overtaken || !this.canCancel) return;
    const reply = await this.say({ type: 'cancel', socket: overtaken.socket });
    if (reply.type === 'error' && reply.error === 'syntax') this.canCancel = false;
    else this.recalls.ended(overtaken.socket);
  }

  /** What the camera says after it has accepted something. */
  private later(reply: ViscaReply): void {
    if (reply.type === 'done' && this.powerChange && this.recalls.newest === undefined) {
      this.powerIs(this.powerChange.to, 'command');
      return;
    }
    if (reply.type !== 'done' && reply.type !== 'error') return;
    const ended = this.recalls.ended(reply.socket);
    if (!ended?.wasNewest) return;
    const { preset } = ended.recall;
    if (reply.type === 'error') this.brokenOff = { preset, atMs: performance.now() };
    this.become({ preset: reply.type === 'done' ? preset : null, movingTo: null }, 'command');
  }

  private powerIs(on: boolean, origin: 'command' | 'device'): void {
    this.powerChange = undefined;
    const text = on ? 'Kamera się włączyła' : 'Kamera przeszła w czuwanie';
    this.recalls.forget();
    this.become({ power: on ? 'on' : 'standby', preset: null, movingTo: null }, origin, text);
    if (on) void this.orGone(() => this.readFocus());
  }

  private async readFocus(): Promise<void> {
    if (this.seen.power === 'on') this.become({ autofocus: (await this.inquiries.autofocus()) ?? null }, 'command');
  }

  private watchSoon(): void {
    this.watching = setTimeout(() => {
      void this.orGone(() => this.watch()).then(() => this.wire.isOpen && this.watchSoon());
    }, this.pace.watchEveryMs);
  }

  /** Looks whether somebody has turned the camera off or moved it. @throws Lost */
  private async watch(): Promise<void> {
    const power = await this.inquiries.power();
    if (power !== undefined) this.powerTold(power);
    if (this.seen.power !== 'on') return;
    const { seen } = this;
    const view = await this.inquiries.view();
    // What changed while it was asked was not asked about.
    if (view && this.seen === seen) this.viewTold(view);
    this.lastView = view;
  }

  private powerTold(on: boolean): void {
    const change = this.powerChange;
    if (change) {
      const isLate = performance.now() - change.sinceMs > wakesWithinMs;
      if (on === change.to || isLate) this.powerIs(on, 'command');
    } else if (on !== (this.seen.power === 'on')) this.powerIs(on, 'device');
  }

  private viewTold(view: HeadView): void {
    const look = { view, lastView: this.lastView, nowMs: performance.now() };
    const told = standingOf(this.seen, look, this.recalls.newest, this.views, this.pace.arrivesWithinMs);
    if (!told) return;
    this.recalls.forget();
    this.become({ preset: told.preset, movingTo: null }, told.origin, told.text);
  }

  /** What nobody waits for must not throw: a silent camera counts as gone. */
  private async orGone(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (this.wire.isOpen) this.gone(error instanceof Lost ? error.message : String(error));
      this.wire.close();
    }
  }

  private become(differs: Partial<SeenCamera>, origin: 'command' | 'device', text?: string): void {
    const next = { ...this.seen, ...differs };
    const isSame = (Object.keys(differs) as (keyof SeenCamera)[]).every((key) => next[key] === this.seen[key]);
    if (isSame) return;
    this.seen = next;
    this.tell({ type: 'changed', origin, ...(text && origin === 'device' ? { text } : {}) });
  }

  private gone(reason: string): void {
    clearTimeout(this.watching);
    this.move.release();
    this.conversation.end(reason);
    this.tell({ type: 'closed', reason });
  }
}
