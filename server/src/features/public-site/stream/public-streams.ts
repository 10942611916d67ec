import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ViewMessage } from '../../../../../protocol/src/messages.js';
import { ViewPublisher } from '../../../live-session/publisher/view-publisher.js';
import { Clock } from '../../../platform/clock/clock.js';
import { HealthRegistry } from '../../../platform/health/health-registry.js';
import { Logger } from '../../../platform/logging/logger.js';
import { StreamChild } from './stream-child.js';
import { streamHead } from './stream-head.js';

const heartbeatMs = 15_000;

/** A session somebody watches; settles once the publisher knows of it and the stream process has its whole view. */
interface Watched {
  readonly joined: Promise<() => void>;
  watchers: number;
}

interface Reader {
  readonly sessionId: string;
  readonly onGone: () => void;
}

/**
 * The public's live view over server-sent events. The hub makes each view once and passes the readers' sockets to a process
 * of its own: a broadcast to 5,000 blocks the loop it runs in for tens of milliseconds, and that must not be the loop of the votes.
 */
@Injectable()
export class PublicStreams implements OnModuleDestroy {
  private readonly watched = new Map<string, Watched>();
  private readonly readers = new Map<number, Reader>();
  private child: StreamChild | undefined;
  private lastId = 0;
  private readonly heart: NodeJS.Timeout;

  constructor(
    private readonly publisher: ViewPublisher,
    private readonly clock: Clock,
    private readonly logger: Logger,
    health: HealthRegistry,
  ) {
    this.heart = setInterval(() => this.child?.tell({ kind: 'beat', now: this.clock.now() }), heartbeatMs).unref();
    health.add('streams', async () => ({
      ok: true,
      details: { watchers: this.readers.size, sessions: this.watched.size, process: this.child?.pid ?? 0 },
    }));
  }

  /**
   * Sends a session's public view to a response whose headers are set and not sent, until either side ends it: the whole view
   * first, then the parts that change. The session is one the public may see.
   * @param onGone called when the reader is gone for whatever reason; twice does no harm
   */
  async attach(sessionId: string, response: ServerResponse, headers: object, onGone: () => void): Promise<void> {
    const { socket } = response;
    if (!socket) return onGone();
    response.once('close', onGone);
    const watched = this.watchedOf(sessionId);
    watched.watchers += 1;
    try {
      await watched.joined;
    } catch (error) {
      socket.destroy();
      onGone();
      throw error;
    }
    // From here on the socket's life is the stream process's to tell.
    response.off('close', onGone);
    this.handOver(sessionId, socket, streamHead(headers), onGone);
  }

  /** Readers go home before the hub closes; their pages come back by themselves. */
  onModuleDestroy(): void {
    clearInterval(this.heart);
    this.child?.end();
    this.everybodyIsGone();
  }

  private handOver(sessionId: string, socket: Socket, head: string, onGone: () => void): void {
    this.lastId += 1;
    const watcherId = this.lastId;
    this.readers.set(watcherId, { sessionId, onGone });
    const now = this.clock.now();
    this.stream().tell({ kind: 'watch', watcherId, sessionId, head, now }, socket);
  }

  private watchedOf(sessionId: string): Watched {
    const known = this.watched.get(sessionId);
    if (known) return known;
    const tell = (message: ViewMessage) => this.child?.tell({ kind: 'view', message });
    const joined = this.publisher.join(sessionId, 'public', tell).then(({ whole, leave }) => {
      this.stream().tell({ kind: 'open', whole });
      return leave;
    });
    const watched: Watched = { joined, watchers: 0 };
    this.watched.set(sessionId, watched);
    joined.catch(() => this.watched.delete(sessionId));
    return watched;
  }

  private gone(watcherId: number): void {
    const reader = this.readers.get(watcherId);
    if (!reader) return;
    this.readers.delete(watcherId);
    reader.onGone();
    const watched = this.watched.get(reader.sessionId);
    if (!watched) return;
    watched.watchers -= 1;
    if (watched.watchers > 0) return;
    this.forget(reader.sessionId, watched);
    this.child?.tell({ kind: 'close', sessionId: reader.sessionId });
  }

  private stream(): StreamChild {
    this.child ??= new StreamChild(
      (watcherId) => this.gone(watcherId),
      (reason) => {
        this.logger.error({ reason, watchers: this.readers.size }, 'The stream process ended; readers come back');
        this.everybodyIsGone();
      },
    );
    return this.child;
  }

  private everybodyIsGone(): void {
    this.child = undefined;
    const readers = [...this.readers.values()];
    this.readers.clear();
    for (const [sessionId, watched] of this.watched) this.forget(sessionId, watched);
    for (const { onGone } of readers) onGone();
  }

  private forget(sessionId: string, watched: Watched): void {
    if (this.watched.get(sessionId) === watched) this.watched.delete(sessionId);
    void watched.joined.then(
      (leave) => leave(),
      () => undefined,
    );
  }
}
