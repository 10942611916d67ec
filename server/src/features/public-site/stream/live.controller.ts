import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../identity/access/access.js';
import { ViewPublisher } from '../../../live-session/publisher/view-publisher.js';
import { Settings } from '../../../platform/config/settings.js';
import { Logger } from '../../../platform/logging/logger.js';
import { PublicSessions } from '../public-sessions.js';
import { RecentAnswers } from '../recent-answers.js';
import { Places } from './places.js';
import { PublicStreams } from './public-streams.js';

/** S-21 allows 5 s; a second of it spares the hub from answering each poll by itself. */
const freshMs = 1_000;
/** Some 20 kB of memory each, in a process of its own. */
const streamsInAll = 10_000;

/** The public's live view for programs and pages: as a stream of server-sent events, and as JSON to poll. */
@Controller('api/public/sessions/:sessionId')
export class LiveController {
  private readonly views = new RecentAnswers<{ body: string; etag: string }>(freshMs, 50);
  private readonly places: Places;

  constructor(
    private readonly sessions: PublicSessions,
    private readonly publisher: ViewPublisher,
    private readonly streams: PublicStreams,
    private readonly logger: Logger,
    settings: Settings,
  ) {
    this.places = new Places({ perAddress: settings.streamsPerAddress, inAll: streamsInAll });
  }

  /** `ViewMessage<PublicView>`, always whole; `ETag` for polling with `If-None-Match`. */
  @Public()
  @Get('live')
  async live(
    @Param('sessionId') sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.sessions.stateOf(sessionId);
    const { body, etag } = await this.views.get(sessionId, async () => {
      const message = await this.publisher.whole(sessionId, 'public');
      return { body: JSON.stringify(message), etag: `"${sessionId}-${message.seq}"` };
    });
    reply.headers({ etag, 'cache-control': 'public, max-age=1' });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  }

  /** `event: view` with `id: <seq>` and a `ViewMessage<PublicView>` (whole first, then changed parts); `event: heartbeat` with the hub's time. */
  @Public()
  @Get('stream')
  async stream(
    @Param('sessionId') sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.stateOf(sessionId);
    if (request.method === 'HEAD') {
      await reply.type('text/event-stream; charset=utf-8').send();
      return;
    }
    const leavePlace = this.places.take(request.ip);
    const headers = reply.getHeaders();
    reply.hijack();
    try {
      await this.streams.attach(sessionId, reply.raw, headers, leavePlace);
    } catch (error) {
      // The page tries again.
      this.logger.error({ error, sessionId }, 'A public stream could not start');
    }
  }
}
