import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import type { DeviceOrder } from '../../../../protocol/src/hall/device-order.js';
import type { Situation } from '../../../../protocol/src/hall/equipment-view.js';
import type { HallFeed, HallFeedName } from '../../../../protocol/src/hall/hall-link.js';
import { LiveSessions } from '../../live-session/live-sessions.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { Logger } from '../../platform/logging/logger.js';
import type { HallRow } from './hall.entity.js';
import { HallKeys } from './hall-keys.js';
import { HallSessions } from './hall-sessions.js';
import { Halls } from './halls.js';
import { situationOf } from './situation.js';

/** One open stream to a hall's program; what is sent after its end goes nowhere. */
export interface FeedSink {
  send<Name extends HallFeedName>(name: Name, data: HallFeed[Name]): void;
  end(): void;
}

interface Feed {
  readonly sink: FeedSink;
  /** Of the key that opened it. */
  readonly keyHash: string | null;
  /** One thing is told after another, the plan first: an older answer of the database never comes last. */
  turn: Promise<void>;
  sessionId: string | null;
  /** As it was told last, as JSON. */
  told: string;
}

const beatMs = 5_000;
const changed = z.strictObject({ hallId: z.uuid() });

/**
 * The streams to the programs that lead halls: their plan, the situation after every commit that changes it, and orders of people.
 * A hall has one program; a newer one takes its place.
 */
@Injectable()
export class HallFeeds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly feeds = new Map<string, Feed>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly halls: Halls,
    private readonly keys: HallKeys,
    private readonly sessions: HallSessions,
    private readonly live: LiveSessions,
    private readonly bus: HubBus,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.live.onCommit((sessionId, { state }) => {
      for (const feed of this.feeds.values()) {
        if (feed.sessionId === sessionId) this.tellSituation(feed, situationOf(sessionId, state));
      }
    });
    this.halls.onChange((hallId) => {
      this.bus.tell('hall', { hallId });
      void this.tellPlan(hallId);
    });
    this.bus.on('hall', (data) => void this.tellPlan(changed.parse(data).hallId));
    this.bus.onResumed(() => void Promise.all([...this.feeds.keys()].map((hallId) => this.tellPlan(hallId))));
    this.timer = setInterval(() => void this.beat(), beatMs).unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    for (const { sink } of this.feeds.values()) sink.end();
    this.feeds.clear();
  }

  isOpen(hallId: string): boolean {
    return this.feeds.has(hallId);
  }

  /** @returns a function that ends the stream */
  async open(row: HallRow, sink: FeedSink): Promise<() => void> {
    const { hallId } = row;
    const before = this.feeds.get(hallId);
    before?.sink.send('replaced', null);
    before?.sink.end();
    const feed: Feed = { sink, keyHash: row.keyHash, turn: Promise.resolve(), sessionId: row.sessionId, told: '' };
    this.feeds.set(hallId, feed);
    await this.tellPlan(hallId);
    return () => this.forget(hallId, feed);
  }

  /** @returns whether a program of this hub's hears it */
  order(hallId: string, orderId: string, order: DeviceOrder): boolean {
    const feed = this.feeds.get(hallId);
    if (!feed) return false;
    feed.turn = feed.turn.then(() => feed.sink.send('order', { orderId, order }));
    return true;
  }

  /** Everything anew, as at the beginning: what changed meanwhile must not matter. */
  private async tellPlan(hallId: string): Promise<void> {
    const feed = this.feeds.get(hallId);
    if (!feed) return;
    feed.turn = feed.turn.then(() => this.tellAll(hallId, feed));
    await feed.turn;
  }

  /** Never rejects. */
  private async tellAll(hallId: string, feed: Feed): Promise<void> {
    try {
      const row = await this.keys.hall(hallId);
      // Who came with a key that is worth nothing any more hears nothing any more.
      if (!row || row.keyHash !== feed.keyHash) {
        this.end(hallId, feed);
        return;
      }
      const secrets: Record<string, Record<string, string>> = {};
      for (const { deviceId, name, value } of await this.halls.secretRows(hallId))
        secrets[deviceId] = { ...secrets[deviceId], [name]: value };
      const { name, virtual, revision, plan } = row;
      feed.sink.send('plan', { hallId, name, virtual, revision, plan, secrets });
      feed.sessionId = row.sessionId;
      this.tellSituation(feed, await this.sessions.situation(row.sessionId));
    } catch (error) {
      // Its program comes back and asks anew.
      this.logger.warn({ error, hallId }, 'The plan of a hall could not be told');
      this.end(hallId, feed);
    }
  }

  private end(hallId: string, feed: Feed): void {
    feed.sink.end();
    this.forget(hallId, feed);
  }

  /** A newer program may have its place already. */
  private forget(hallId: string, feed: Feed): void {
    if (this.feeds.get(hallId) === feed) this.feeds.delete(hallId);
  }

  private tellSituation(feed: Feed, situation: Situation | null): void {
    const text = JSON.stringify(situation);
    if (text === feed.told) return;
    feed.told = text;
    feed.sink.send('situation', situation);
  }

  /** Also looks again at sessions whose commits were made on another hub while this one had forgotten them. */
  private async beat(): Promise<void> {
    for (const feed of this.feeds.values()) {
      feed.sink.send('beat', null);
      if (feed.sessionId !== null) this.tellSituation(feed, await this.sessions.situation(feed.sessionId));
    }
  }
}
