import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { DatabaseConnection } from '../database/database-connection.js';
import { HealthRegistry } from '../health/health-registry.js';
import { Logger } from '../logging/logger.js';
import { BusLine } from './bus-line.js';
import { maxMessageBytes, readBusMessage } from './bus-message.js';
import { ThisHub } from './this-hub.js';

const tickMs = 200;
/** How often a hub says that it is there, among others and alone. */
const hereMs = 400;
const hereAloneMs = 5_000;
/** Not heard for so long: its commands are not waited for any more. */
const silentMs = 1_200;
/** Not heard for so long: it is gone with everything connected to it. */
const goneMs = 4_000;
/** Its own words not heard for so long: the line is broken. */
const deafMs = 3_000;

interface Peer {
  address: string;
  heardAt: number;
}

type Listener = (data: unknown, hubId: string) => void;

/**
 * What the hubs on one database tell each other, through NOTIFY after their commits, on a connection of its own. In order per hub, a
 * few milliseconds, not durable: whoever listens must be able to do without (`onResumed`), and tell everything again (`onSync`).
 * A hub alone tells nothing but every five seconds that it is there.
 */
@Injectable()
export class HubBus implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly line: BusLine;
  private readonly peers = new Map<string, Peer>();
  private readonly silent = new Set<string>();
  private readonly listeners = new Map<string, Listener[]>();
  private readonly syncs: (() => void)[] = [];
  private readonly resumes: (() => void)[] = [];
  private readonly farewells: ((hubId: string) => void)[] = [];
  private readonly silences: ((hubId: string) => void)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private wasUp = false;
  private listeningSince = 0;
  private lastTick = 0;
  private saidAt = 0;
  private saidAddress = '';
  /** Since when its own words have not come back. */
  private unheardSince: number | undefined;

  constructor(
    readonly hub: ThisHub,
    connection: DatabaseConnection,
    private readonly health: HealthRegistry,
    private readonly logger: Logger,
  ) {
    this.line = new BusLine(connection.url, {
      heard: (text) => this.heard(text),
      connected: () => this.connected(),
      lost: () => this.logger.warn({}, 'The line to other hubs is down'),
    });
  }

  onModuleInit(): void {
    this.health.add('hubs', async () => ({ ok: true, details: { others: this.peers.size, line: this.line.isUp } }));
  }

  async onApplicationBootstrap(): Promise<void> {
    this.lastTick = performance.now();
    this.timer = setInterval(() => this.tick(), tickMs).unref();
    await this.line.open();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.send('bye', null);
    await this.line.close();
  }

  /** Whether another hub is known on this database, or one could be there unheard. */
  get isAlone(): boolean {
    return this.peers.size === 0 && this.line.isUp;
  }

  /** Ids of the other hubs heard now. */
  get others(): readonly string[] {
    return [...this.peers.keys()];
  }

  /** Tells the others, if there are any. @param data JSON of at most 7 KB @param key a newer message of the same key may replace it */
  tell(topic: string, data: unknown, key?: string): void {
    if (this.peers.size > 0) this.send(topic, data, key);
  }

  on(topic: string, listener: Listener): void {
    this.listeners.set(topic, [...(this.listeners.get(topic) ?? []), listener]);
  }

  /** Another hub may know nothing of this one: tell everything. */
  onSync(listener: () => void): void {
    this.syncs.push(listener);
  }

  /** Messages may have been missed: read anew what they would have told. */
  onResumed(listener: () => void): void {
    this.resumes.push(listener);
  }

  /** Another hub has left, or was not heard for four seconds. */
  onGone(listener: (hubId: string) => void): void {
    this.farewells.push(listener);
  }

  /** Another hub was not heard for 1.2 s: dead, frozen or cut off. */
  onSilent(listener: (hubId: string) => void): void {
    this.silences.push(listener);
  }

  isSilent(hubId: string): boolean {
    return this.silent.has(hubId);
  }

  /** The newest address a hub told; undefined when it was never heard. */
  addressOf(hubId: string): string | undefined {
    return this.peers.get(hubId)?.address || undefined;
  }

  private send(topic: string, data: unknown, key?: string): void {
    const text = JSON.stringify({ hub: this.hub.hubId, address: this.hub.address, topic, data });
    if (Buffer.byteLength(text) <= maxMessageBytes) this.line.tell(text, key && `${topic} ${key}`);
    else this.logger.error({ topic }, 'A message to other hubs is too long');
  }

  private connected(): void {
    this.listeningSince = performance.now();
    this.unheardSince = undefined;
    this.send('hello', null);
    if (!this.wasUp) {
      this.wasUp = true;
      return;
    }
    for (const resumed of this.resumes) resumed();
    for (const sync of this.syncs) sync();
  }

  private heard(text: string): void {
    const message = readBusMessage(text);
    if (!message) return;
    const { hub, address, topic, data } = message;
    if (hub === this.hub.hubId) {
      this.unheardSince = undefined;
      return;
    }
    if (topic === 'bye') {
      this.forget(hub);
      return;
    }
    const isNew = !this.peers.has(hub);
    this.peers.set(hub, { address, heardAt: performance.now() });
    this.silent.delete(hub);
    if (isNew) this.logger.info({ hub, address }, 'Another hub is on this database');
    if (isNew || topic === 'hello') {
      this.sayHere();
      for (const sync of this.syncs) sync();
    }
    for (const listener of this.listeners.get(topic) ?? []) this.guarded(topic, () => listener(data, hub));
  }

  private tick(): void {
    const now = performance.now();
    // This process itself stood still: what came meanwhile has not been read yet.
    if (now - this.lastTick > tickMs * 3) {
      this.listeningSince = now;
      this.unheardSince = undefined;
    }
    this.lastTick = now;
    if (!this.line.isUp) return;
    const addressChanged = this.hub.address !== this.saidAddress;
    if (addressChanged || now - this.saidAt >= (this.peers.size > 0 ? hereMs : hereAloneMs)) this.sayHere();
    if (this.unheardSince !== undefined && now - this.unheardSince > deafMs) {
      this.line.drop();
      return;
    }
    for (const [hubId, { heardAt }] of this.peers) {
      const quiet = now - Math.max(heardAt, this.listeningSince);
      if (quiet > goneMs) this.forget(hubId);
      else if (quiet > silentMs && !this.silent.has(hubId)) {
        this.silent.add(hubId);
        for (const listener of this.silences) listener(hubId);
      }
    }
  }

  private sayHere(): void {
    this.saidAt = performance.now();
    this.saidAddress = this.hub.address;
    this.unheardSince ??= this.saidAt;
    this.send('here', null, 'here');
  }

  private forget(hubId: string): void {
    if (!this.peers.delete(hubId)) return;
    this.silent.add(hubId);
    this.logger.info({ hub: hubId }, 'Another hub has left this database');
    for (const listener of this.silences) listener(hubId);
    for (const listener of this.farewells) listener(hubId);
  }

  private guarded(topic: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.logger.error({ error, topic }, 'A message of another hub could not be taken in');
    }
  }
}
