import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Link } from '../../../core/src/chain/chain.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { SessionState } from '../../../core/src/session/state.js';
import { type CommandAck, type FailureCode, failure } from '../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import { LogReader } from '../event-log/log-reader.js';
import { LogWriter } from '../event-log/log-writer.js';
import { Clock } from '../platform/clock/clock.js';
import { DatabaseConnection } from '../platform/database/database-connection.js';
import { HealthRegistry } from '../platform/health/health-registry.js';
import { Logger } from '../platform/logging/logger.js';
import { BrokenLog, type SeenEvent } from './writer/loaded-session.js';
import { type CommittedBatch, SessionWriter } from './writer/session-writer.js';

type CommitListener = (sessionId: string, batch: CommittedBatch) => void;

/** A session in memory; `writer` is there once its log has been read. */
interface Place {
  readonly loading: Promise<SessionWriter>;
  writer: SessionWriter | undefined;
}

/** Sessions in memory at once; beyond it the one longest unasked leaves, and is read again when somebody wants it. */
const mostInMemory = 100;
/** A broken log is looked at again after this time, not at every knock. */
const lookAgainMs = 60_000;

/** All sessions this hub has in memory, each with its single writer. Loaded from the log when first asked for. */
@Injectable()
export class LiveSessions implements OnModuleInit, BeforeApplicationShutdown {
  /** The longest unasked first. */
  private readonly places = new Map<string, Place>();
  private readonly broken = new Map<string, { readonly error: BrokenLog; readonly since: number }>();
  /** The last event this hub saw of a session that left the memory: the log must still hold it. */
  private readonly seen = new Map<string, SeenEvent>();
  private readonly listeners: CommitListener[] = [];
  private stopping = false;

  constructor(
    private readonly reader: LogReader,
    private readonly connection: DatabaseConnection,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly health: HealthRegistry,
  ) {}

  onModuleInit(): void {
    this.health.add('log', async () => ({
      ok: true,
      details: { ...(await this.reader.size()), inMemory: this.places.size, broken: this.broken.size },
    }));
  }

  /** Calls back after each commit, with the state then and the events that led there (none after a reload: all may have changed). */
  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /**
   * One command through the session's writer. `unknown-session` unless the session has a log or the command begins one.
   * @param hallCodes codes valid in the hall now (S-30), for a command that brings one
   * Never throws for what a person did; a broken log answers `log-broken`, a database that is away `outcome-unknown`.
   */
  async execute(command: CommandEnvelope, actor: Actor, hallCodes?: readonly string[]): Promise<CommandAck> {
    const { sessionId } = command;
    const failed = (code: FailureCode): CommandAck => ({
      status: 'failed',
      commandId: command.id,
      failure: failure(code),
    });
    try {
      if (this.stopping) return failed('outcome-unknown');
      const writer = await this.writerOf(sessionId);
      const begins = command.type === 'PrepareSession';
      const ack =
        writer.state.status === 'none' && !begins
          ? failed('unknown-session')
          : await writer.execute(command, actor, hallCodes);
      this.forgetUnwritten(sessionId, writer);
      return ack;
    } catch (error) {
      if (error instanceof BrokenLog) return failed('log-broken');
      this.logger.error({ error, sessionId }, 'Command failed');
      return failed('outcome-unknown');
    }
  }

  /** The committed state; status `none` when there is no such log. @throws BrokenLog */
  async stateOf(sessionId: string): Promise<SessionState> {
    const writer = await this.writerOf(sessionId);
    const { state } = writer;
    this.forgetUnwritten(sessionId, writer);
    return state;
  }

  /** The stored links, e.g. for publication; read from the database, not from memory. */
  async linksOf(sessionId: string, fromSeq = 1): Promise<Link[]> {
    const rows = await this.reader.read(sessionId, fromSeq);
    return rows.map(({ seq, body, prevHash, hash }) => ({ seq, body, prevHash, hash }));
  }

  /** While sockets are still open: what was accepted is written and acknowledged, what comes now is sent again later. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.places.values()].map(({ writer }) => writer?.stop()));
  }

  private async writerOf(sessionId: string): Promise<SessionWriter> {
    const shut = this.broken.get(sessionId);
    if (shut && performance.now() - shut.since < lookAgainMs) throw shut.error;
    const place = this.places.get(sessionId) ?? this.open(sessionId);
    this.places.delete(sessionId);
    this.places.set(sessionId, place);
    const writer = await place.loading;
    if (writer.broken) throw this.shut(sessionId, writer, writer.broken);
    return writer;
  }

  private open(sessionId: string): Place {
    const log = { reader: this.reader, writer: new LogWriter(this.connection.url) };
    const writer = new SessionWriter(sessionId, log, this.clock, this.logger, (batch) => {
      for (const listener of this.listeners) listener(sessionId, batch);
    });
    const place: Place = { loading: this.load(sessionId, writer), writer: undefined };
    place.loading.then(
      () => {
        place.writer = writer;
        this.makeRoom();
      },
      () => this.places.delete(sessionId),
    );
    return place;
  }

  private async load(sessionId: string, writer: SessionWriter): Promise<SessionWriter> {
    try {
      await writer.load(this.seen.get(sessionId));
      this.broken.delete(sessionId);
      return writer;
    } catch (error) {
      throw error instanceof BrokenLog ? this.shut(sessionId, writer, error) : error;
    }
  }

  /** Others are not concerned; whoever asks for this session hears why. */
  private shut(sessionId: string, writer: SessionWriter, error: BrokenLog): BrokenLog {
    if (this.places.get(sessionId)?.writer === writer) this.leave(sessionId, writer);
    if (this.broken.get(sessionId)?.error !== error) {
      const { seq, reason } = error;
      this.logger.error({ sessionId, seq, reason }, 'The log is broken; the session is shut');
      this.broken.set(sessionId, { error, since: performance.now() });
    }
    return error;
  }

  private makeRoom(): void {
    for (const [sessionId, { writer }] of this.places) {
      if (this.places.size <= mostInMemory) return;
      if (writer?.isIdle) this.leave(sessionId, writer);
    }
  }

  private leave(sessionId: string, writer: SessionWriter): void {
    this.places.delete(sessionId);
    if (writer.state.seq > 0) this.seen.set(sessionId, { seq: writer.state.seq, hash: writer.headHash });
    void writer.stop();
  }

  /** An id without a log takes no memory, whoever asks for it. */
  private forgetUnwritten(sessionId: string, writer: SessionWriter): void {
    const isHere = this.places.get(sessionId)?.writer === writer;
    if (writer.state.status === 'none' && writer.isIdle && isHere) this.places.delete(sessionId);
  }
}
