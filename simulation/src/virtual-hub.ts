import type { Actor } from '../../core/src/session/events.js';
import type { SessionState } from '../../core/src/session/state.js';
import { sessionId } from '../../core/src/testing/sitting.js';
import { type CommandAck, failure } from '../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../protocol/src/session/commands.js';
import type { SessionOwner } from '../../server/src/event-log/session-claim.js';
import type { Order, OwnerAnswer } from '../../server/src/live-session/hubs/order.js';
import type { CallOutcome } from '../../server/src/live-session/hubs/owner-calls.js';
import { SharedSession } from '../../server/src/live-session/hubs/shared-session.js';
import { SessionWriter } from '../../server/src/live-session/writer/session-writer.js';
import type { Connection, VirtualLog } from './virtual-log.js';
import type { VirtualTime } from './virtual-time.js';

const startsAt = Date.parse('2026-11-24T09:00:00.000Z');
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const tryAgainMs = 300;
const lookEveryMs = 1_000;

/** What a hub committed, for whoever compares lives. */
type CommitListener = (state: SessionState) => void;

/** As the hubs know each other: calls that may find nobody, and word of how far the log reaches. */
export interface HubLines {
  call(owner: SessionOwner, order: Order): Promise<CallOutcome>;
  tell(from: string, seq: number, epoch: number): void;
}

/** A machine on which hubs live one after the other: the real `SharedSession` and `SessionWriter` on a virtual log. */
export class VirtualHub {
  private session: SharedSession | undefined;
  private connection: Connection | undefined;
  private isLoaded = false;
  private life = 0;

  /** @param skewMs how wrong its clock is */
  constructor(
    private readonly time: VirtualTime,
    private readonly log: VirtualLog,
    private readonly name: string,
    private readonly skewMs: number,
    private readonly lines: HubLines,
    private readonly onCommitted: CommitListener,
  ) {}

  /** Another one in each life. */
  get hubId(): string {
    return `${this.name}.${this.life}`;
  }

  /** The committed state this hub shows; undefined while it is down. */
  get state(): SessionState | undefined {
    return this.isLoaded ? this.session?.writer.state : undefined;
  }

  get isBroken(): boolean {
    return this.session?.writer.broken !== undefined;
  }

  /** A new life; the one before is over. */
  starts(): void {
    this.dies();
    this.life += 1;
    const { hubId } = this;
    const connection = this.log.connect({ hubId, address: `http://${this.name}` });
    const clock = { now: () => new Date(startsAt + this.time.now + this.skewMs).toISOString() };
    const writer = new SessionWriter(sessionId, connection, clock, silent, ({ state, writtenHere }) => {
      if (this.session !== session) return;
      this.onCommitted(state);
      const { epoch } = session;
      if (writtenHere && epoch) this.lines.tell(hubId, state.seq, epoch);
    });
    const calls = { call: (owner: SessionOwner, order: Order) => this.lines.call(owner, order) };
    const session: SharedSession = new SharedSession(writer, connection.writer, calls);
    this.session = session;
    this.connection = connection;
    this.isLoaded = false;
    void this.loads(session);
    this.looks(session);
  }

  /** kill -9: what is under way at the database may still commit; nobody hears of it. */
  dies(): void {
    this.connection?.cut();
    this.session = undefined;
    this.isLoaded = false;
  }

  /** @param answer called only as long as this life of the hub lasts */
  hears(command: CommandEnvelope, actor: Actor, answer: (ack: CommandAck) => void): void {
    const { session } = this;
    if (!session || !this.isLoaded) return;
    const order = { command, actor, hallCodes: undefined } as unknown as Order;
    const unknown: CommandAck = { status: 'failed', commandId: command.id, failure: failure('outcome-unknown') };
    // As `LiveSessions` answers when the database is away.
    void session
      .execute(order)
      .catch(() => unknown)
      .then((ack) => {
        if (this.session === session) answer(ack);
      });
  }

  /** Another hub holds this one for the owner. @returns undefined when nobody is there */
  async isAsked(order: Order): Promise<OwnerAnswer | undefined> {
    const { session } = this;
    if (!session || !this.isLoaded) return undefined;
    const ack = await session.executeHere(order);
    return this.session === session ? ({ ack } as OwnerAnswer) : undefined;
  }

  isTold(seq: number, owner?: SessionOwner): void {
    if (this.isLoaded) void this.session?.wake(seq, owner);
  }

  /** Once a second a hub looks by itself how far the log reaches: word of it may be lost. */
  private looks(session: SharedSession): void {
    this.time.after(lookEveryMs, () => {
      if (this.session !== session) return;
      this.isTold(this.log.rows.length, session.isOwned ? this.log.owner : undefined);
      this.looks(session);
    });
  }

  private async loads(session: SharedSession): Promise<void> {
    while (this.session === session && !this.isLoaded) {
      try {
        await session.writer.load();
        if (this.session === session) this.isLoaded = true;
      } catch {
        await this.time.pause(tryAgainMs);
      }
    }
  }
}
