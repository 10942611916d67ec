import { Refused } from '../../device/trouble.js';
import type { Conversation } from '../../visca/conversation.js';
import { type Inquiry, writeOrder } from '../../visca/orders.js';
import { positionIn, powerIn, zoomIn } from '../../visca/replies.js';
import type { HeadView } from './views-of-presets.js';

/** Asks a camera, and does not ask again for what its model does not know. */
export class Inquiries {
  private readonly unknown = new Set<Inquiry>();

  constructor(
    private readonly conversation: Conversation,
    private readonly address: number,
  ) {}

  /** @returns undefined when the camera does not tell. @throws Lost */
  async power(): Promise<boolean | undefined> {
    return powerIn(await this.ask('power'));
  }

  /** @returns true for automatic. @throws Lost */
  async autofocus(): Promise<boolean | undefined> {
    // Automatic and manual are told like on and standby.
    return powerIn(await this.ask('focus'));
  }

  /** @throws Lost */
  async view(): Promise<HeadView | undefined> {
    const position = positionIn(await this.ask('position'));
    return position && { ...position, zoom: zoomIn(await this.ask('zoom')) ?? null };
  }

  /** @returns hexadecimal digits; empty when the camera does not tell */
  private async ask(about: Inquiry): Promise<string> {
    if (this.unknown.has(about)) return '';
    const reply = await this.conversation.ask(writeOrder({ type: 'ask', about }, this.address));
    if (reply.type === 'result') return reply.hex;
    if (reply.type === 'error' && (reply.error === 'syntax' || reply.error === 'length')) this.unknown.add(about);
    return '';
  }
}

/** @throws Refused for what no waiting mends */
export function refuseForGood(error: string): void {
  if (error === 'syntax') throw new Refused('ta kamera tego nie umie');
  if (error === 'length') throw new Refused('kamera uznała polecenie za błędne');
}
