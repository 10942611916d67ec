import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Link } from '../../../core/src/chain/chain.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { SessionState } from '../../../core/src/session/state.js';
import { type CommandAck, failure } from '../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import { LogReader } from '../event-log/log-reader.js';
import { LogWriter } from '../event-log/log-writer.js';
import { Clock } from '../platform/clock/clock.js';
import { DatabaseConnection } from '../platform/database/database-connection.js';
import { HealthRegistry } from '../platform/health/health-registry.js';
import { Logger } from '../platform/logging/logger.js';
import { BrokenLog } from './writer/loaded-session.js';
import { type CommittedBatch, SessionWriter } from './writer/session-writer.js';

type CommitListener = (sessionId: string, batch: CommittedBatch) => void;

/** All sessions this hub has in memory, each with its single writer. Loaded from the log when first asked for. */
@Injectable()
export class LiveSessions implements OnModuleInit, OnApplicationShutdown {
  private readonly writers = new Map<string, Promise<SessionWriter>>();
  private readonly listeners: CommitListener[] = [];

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
      details: { ...(await this.reader.size()), inMemory: this.writers.size },
    }));
  }

  /** Calls back after each commit, with the state then and the events that led there (none after a reload: all may have changed). */
  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /**
   * One command through the session's writer. `unknown-session` unless the session has a log or the command begins one.
   * Never throws for what a person did; a broken log answers `internal`.
   */
  async execute(command: CommandEnvelope, actor: Actor): Promise<CommandAck> {
    try {
      const writer = await this.writerOf(command.sessionId);
      if (writer.state.status === 'none' && command.type !== 'PrepareSession') {
        this.forget(command.sessionId);
        return { status: 'failed', commandId: command.id, failure: failure('unknown-session') };
      }
      return await writer.execute(command, actor);
    } catch (error) {
      this.logger.error({ error, sessionId: command.sessionId }, 'Command failed');
      const code = error instanceof BrokenLog ? 'internal' : 'outcome-unknown';
      return { status: 'failed', commandId: command.id, failure: failure(code) };
    }
  }

  /** The committed state; status `none` when there is no such log. @throws BrokenLog */
  async stateOf(sessionId: string): Promise<SessionState> {
    const { state } = await this.writerOf(sessionId);
    if (state.status === 'none') this.forget(sessionId);
    return state;
  }

  /** The stored links, e.g. for publication; read from the database, not from memory. */
  async linksOf(sessionId: string, fromSeq = 1): Promise<Link[]> {
    const rows = await this.reader.read(sessionId, fromSeq);
    return rows.map(({ seq, body, prevHash, hash }) => ({ seq, body, prevHash, hash }));
  }

  async onApplicationShutdown(): Promise<void> {
    const writers = await Promise.allSettled(this.writers.values());
    await Promise.all(writers.map((result) => (result.status === 'fulfilled' ? result.value.stop() : undefined)));
  }

  private writerOf(sessionId: string): Promise<SessionWriter> {
    const known = this.writers.get(sessionId);
    if (known) return known;
    const loading = this.openWriter(sessionId).catch((error: unknown) => {
      this.writers.delete(sessionId);
      throw error;
    });
    this.writers.set(sessionId, loading);
    return loading;
  }

  private async openWriter(sessionId: string): Promise<SessionWriter> {
    const log = { reader: this.reader, writer: new LogWriter(this.connection.url) };
    const writer = new SessionWriter(sessionId, log, this.clock, this.logger, (batch) => {
      for (const listener of this.listeners) listener(sessionId, batch);
    });
    await writer.load();
    return writer;
  }

  /** An id without a log takes no memory, whoever asks for it. */
  private forget(sessionId: string): void {
    this.writers.delete(sessionId);
  }
}
