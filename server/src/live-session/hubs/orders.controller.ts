import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { HttpError } from '../../platform/errors/http-error.js';
import { HubLetters } from '../../platform/hubs/hub-letters.js';
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
    private readonly letters: HubLetters,
    private readonly sessions: LiveSessions,
  ) {}

  @Post(ordersPath)
  @HttpCode(200)
  async take(@Body() letter: unknown): Promise<OwnerAnswer> {
    const order = readOrder(this.letters.open(letter));
    if (!order) throw new HttpError(400, { code: 'bad-payload', text: 'Dane polecenia są nieprawidłowe.' });
    return { ack: await this.sessions.executeForOther(order) };
  }
}
