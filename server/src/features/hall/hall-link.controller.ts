import { Body, Controller, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { OrderOutcome } from '../../../../protocol/src/hall/device-order.js';
import {
  type HallInput,
  hallInput,
  hallKeyHeader,
  hallNews,
  hallOutcome,
  type HallNews as News,
} from '../../../../protocol/src/hall/hall-link.js';
import { Public } from '../../identity/access/access.js';
import { HttpError } from '../../platform/errors/http-error.js';
import type { HallRow } from './hall.entity.js';
import { HallFeeds } from './hall-feeds.js';
import { HallInputs } from './hall-inputs.js';
import { HallKeys } from './hall-keys.js';
import { HallNews } from './hall-news.js';
import { HallOrders } from './hall-orders.js';

/** A program that does not read so much has gone. */
const maxWaitingBytes = 1024 * 1024;

/** Doors of the programs that lead halls; each shows its key. The contract stands in `protocol/src/hall/hall-link.ts`. */
@Public()
@Controller('api/hall-link')
export class HallLinkController {
  constructor(
    private readonly keys: HallKeys,
    private readonly feeds: HallFeeds,
    private readonly news: HallNews,
    private readonly inputs: HallInputs,
    private readonly orders: HallOrders,
  ) {}

  @Get('feed')
  async feed(@Headers(hallKeyHeader) key: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const hall = await this.admit(key);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    const leave = await this.feeds.open(hall, {
      send: (name, data) => {
        if (raw.writableEnded || raw.destroyed) return;
        raw.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
        if (raw.writableLength > maxWaitingBytes) raw.destroy();
      },
      end: () => raw.end(),
    });
    if (raw.destroyed) leave();
    else raw.once('close', leave);
  }

  @Post('reports')
  @HttpCode(204)
  async reports(
    @Headers(hallKeyHeader) key: string | undefined,
    @Body({ schema: hallNews }) news: News,
  ): Promise<void> {
    const { hallId } = await this.admit(key);
    await this.news.take(hallId, news);
  }

  @Post('inputs')
  @HttpCode(204)
  async input(
    @Headers(hallKeyHeader) key: string | undefined,
    @Body({ schema: hallInput }) input: HallInput,
  ): Promise<void> {
    await this.inputs.take(await this.admit(key), input);
  }

  @Post('orders/:orderId')
  @HttpCode(204)
  async outcome(
    @Headers(hallKeyHeader) key: string | undefined,
    @Param('orderId', ParseUUIDPipe) orderId: string,
    @Body({ schema: hallOutcome }) outcome: OrderOutcome,
  ): Promise<void> {
    const { hallId } = await this.admit(key);
    await this.orders.answer(hallId, orderId, outcome);
  }

  /** @throws HttpError 401 */
  private async admit(key: string | undefined): Promise<HallRow> {
    const hall = key === undefined ? undefined : await this.keys.hallOf(key);
    if (!hall) throw new HttpError(401, { code: 'unknown-hall-key', text: 'Nieznany klucz sali.' });
    return hall;
  }
}
