import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { HttpError } from '../../platform/errors/http-error.js';
import { HubSeal } from '../../platform/hubs/hub-seal.js';
import { LiveSessions } from '../live-sessions.js';
import { type OwnerAnswer, readOrder } from './order.js';
import { ordersPath } from './owner-calls.js';

/**
 * The door between hubs, where a command comes to the hub that owns its session. No person passes here: cookies count for nothing,
 * a letter without the right seal finds no such page.
 */
@Controller()
export class OrdersController {
  constructor(
    private readonly seal: HubSeal,
    private readonly sessions: LiveSessions,
  ) {}

  @Post(ordersPath)
  @HttpCode(200)
  async take(@Body() letter: unknown): Promise<OwnerAnswer> {
    const opened = this.seal.open(letter);
    if (opened === 'forged') throw new HttpError(404, { code: 'not-found', text: 'Nie ma takiej strony.' });
    if (opened === 'misdirected') throw new HttpError(421, { code: 'misdirected', text: 'To inny węzeł.' });
    const order = readOrder(opened.text);
    if (!order) throw new HttpError(400, { code: 'bad-payload', text: 'Dane polecenia są nieprawidłowe.' });
    return { ack: await this.sessions.executeForOther(order) };
  }
}
