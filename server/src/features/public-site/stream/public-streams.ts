import type { ServerResponse } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { ViewMessage } from '../../../../../protocol/src/messages.js';
import { ViewPublisher } from '../../../live-session/publisher/view-publisher.js';
import { Clock } from '../../../platform/clock/clock.js';
import { type EncodedView, Watcher } from './watcher.js';

const heartbeatMs = 15_000;

/** The watchers of one session: the publisher tells the channel, the channel tells all of them the same bytes. */
interface Channel {
  readonly watchers: Set<Watcher>;
  /** Settles once the publisher knows the channel. */
  readonly joined: Promise<() => void>;
  whole: EncodedView | undefined;
}

/** The public's live view over server-sent events. However many watch a session, each change is encoded once. */
@Injectable()
export class PublicStreams implements OnModuleDestroy {
  private readonly channels = new Map<string, Channel>();
  private readonly heart: NodeJS.Timeout;

  constructor(
    private readonly publisher: ViewPublisher,
    private readonly clock: Clock,
  ) {
    this.heart = setInterval(() => this.beat(), heartbeatMs).unref();
  }

  /**
   * Sends a session's public view to an open response until either side ends it: the whole view first, then the parts
   * that change. The session is one the public may see.
   */
  async attach(sessionId: string, response: ServerResponse): Promise<void> {
    const watcher = new Watcher(response);
    const channel = this.channelOf(sessionId);
    channel.watchers.add(watcher);
    response.once('close', () => this.leave(sessionId, channel, watcher));
    try {
      await channel.joined;
      watcher.start(await this.wholeOf(sessionId, channel));
      watcher.beat(this.heartbeat());
    } catch (error) {
      watcher.end();
      throw error;
    }
  }

  /** Watchers go home before the hub closes; their pages come back by themselves. */
  onModuleDestroy(): void {
    clearInterval(this.heart);
    for (const { watchers } of this.channels.values()) {
      for (const watcher of watchers) watcher.end();
    }
  }

  private channelOf(sessionId: string): Channel {
    const known = this.channels.get(sessionId);
    if (known) return known;
    const watchers = new Set<Watcher>();
    const tellAll = (message: ViewMessage) => {
      const view = encode(message);
      for (const watcher of watchers) watcher.take(view);
    };
    const joined = this.publisher.join(sessionId, 'public', tellAll).then(({ leave }) => leave);
    const channel: Channel = { watchers, joined, whole: undefined };
    this.channels.set(sessionId, channel);
    joined.catch(() => this.channels.delete(sessionId));
    return channel;
  }

  private async wholeOf(sessionId: string, channel: Channel): Promise<EncodedView> {
    const message = await this.publisher.whole(sessionId, 'public');
    const known = channel.whole;
    if (known?.seq === message.seq) return known;
    const whole = encode(message);
    channel.whole = whole;
    return whole;
  }

  private leave(sessionId: string, channel: Channel, watcher: Watcher): void {
    channel.watchers.delete(watcher);
    if (channel.watchers.size > 0) return;
    if (this.channels.get(sessionId) === channel) this.channels.delete(sessionId);
    void channel.joined.then(
      (stopListening) => stopListening(),
      () => undefined,
    );
  }

  private beat(): void {
    const bytes = this.heartbeat();
    for (const { watchers } of this.channels.values()) {
      for (const watcher of watchers) watcher.beat(bytes);
    }
  }

  /** Carries the hub's time, by which pages show deadlines and know that they are up to date. */
  private heartbeat(): Buffer {
    return Buffer.from(`event: heartbeat\ndata: ${this.clock.now()}\n\n`);
  }
}

function encode(message: ViewMessage): EncodedView {
  return {
    seq: message.seq,
    bytes: Buffer.from(`event: view\nid: ${message.seq}\ndata: ${JSON.stringify(message)}\n\n`),
  };
}
