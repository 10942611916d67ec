import type { Actor } from '../../core/src/session/events.js';
import type { SessionState } from '../../core/src/session/state.js';
import { sessionId } from '../../core/src/testing/sitting.js';
import type { CommandAck } from '../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../protocol/src/session/commands.js';
import { SessionWriter } from '../../server/src/live-session/writer/session-writer.js';
import type { Connection, VirtualLog } from './virtual-log.js';
import type { VirtualTime } from './virtual-time.js';

const startsAt = Date.parse('2026-11-24T09:00:00.000Z');
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const tryAgainMs = 300;

/** What a hub committed, for whoever compares lives. */
export type CommitListener = (state: SessionState) => void;

/** A machine on which hubs live one after the other: the real `SessionWriter` on a virtual log. */
export class VirtualHub {
  private writer: SessionWriter | undefined;
  private connection: Connection | undefined;
  private isLoaded = false;

  /** @param skewMs how wrong its clock is */
  constructor(
    private readonly time: VirtualTime,
    private readonly log: VirtualLog,
    private readonly skewMs: number,
    private readonly onCommitted: CommitListener,
  ) {}

  /** The committed state this hub shows; undefined while it is down. */
  get state(): SessionState | undefined {
    return this.isLoaded ? this.writer?.state : undefined;
  }

  get isBroken(): boolean {
    return this.writer?.broken !== undefined;
  }

  starts(): void {
    const connection = this.log.connect();
    const clock = { now: () => new Date(startsAt + this.time.now + this.skewMs).toISOString() };
    const writer: SessionWriter = new SessionWriter(sessionId, connection, clock, silent, ({ state }) => {
      if (this.writer === writer) this.onCommitted(state);
    });
    this.writer = writer;
    this.connection = connection;
    this.isLoaded = false;
    void this.loads(writer);
  }

  /** kill -9: what is under way at the database may still commit; nobody hears of it. */
  dies(): void {
    this.connection?.cut();
    this.writer = undefined;
    this.isLoaded = false;
  }

  /** @param answer called only as long as this life of the hub lasts */
  hears(command: CommandEnvelope, actor: Actor, answer: (ack: CommandAck) => void): void {
    const { writer } = this;
    if (!writer || !this.isLoaded) return;
    void writer.execute(command, actor).then((ack) => {
      if (this.writer === writer) answer(ack);
    });
  }

  private async loads(writer: SessionWriter): Promise<void> {
    while (this.writer === writer && !this.isLoaded) {
      try {
        await writer.load();
        if (this.writer === writer) this.isLoaded = true;
      } catch {
        await this.time.pause(tryAgainMs);
      }
    }
  }
}
