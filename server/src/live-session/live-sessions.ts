import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Link } from '../../../core/src/chain/chain.js';
import type { Actor } from '../../../core/src/session/events.js';
import type { SessionState } from '../../../core/src/session/state.js';
import { type CommandAck, type FailureCode, failure } from '../../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../../protocol/src/session/commands.js';
import { LogReader } from '../event-log/log-reader.js';
import { LogWriters } from '../event-log/log-writers.js';
import type { SessionOwner } from '../event-log/session-claim.js';
import { Clock } from '../platform/clock/clock.js';
import { HealthRegistry } from '../platform/health/health-registry.js';
import { Logger } from '../platform/logging/logger.js';
import type { Order } from './hubs/order.js';
import { OwnerCalls } from './hubs/owner-calls.js';
import { SharedSession } from './hubs/shared-session.js';
import { BrokenLog, type SeenEvent } from './writer/loaded-session.js';
import { type CommittedBatch, SessionWriter } from './writer/session-writer.js';

type CommitListener = (sessionId: string, batch: CommittedBatch) => void;

/** A session in memory; `session` is there once its log has been read. */
interface Place {
  readonly loading: Promise<SharedSession>;
  session: SharedSession | undefined;
}

/** Sessions in memory at once; beyond it the one longest unasked leaves, and is read again when somebody wants it. */
const mostInMemory = 400;
/** A broken log is looked at again after this time, not at every knock. */
const lookAgainMs = 60_000;

/** All sessions this hub has in memory, its own and those it follows. Loaded from the log when first asked for. */
@Injectable()
export class LiveSessions implements OnModuleInit, BeforeApplicationShutdown {
  /** The longest unasked first. */
  private readonly places = new Map<string, Place>();
  private readonly broken = new Map<string, { readonly error: BrokenLog; readonly since: number }>();
  /** The last event this hub saw of a session that left the memory: the log must still hold it. */
  private readonly seen = new Map<string, SeenEvent>();
  private readonly listeners: CommitListener[] = [];
  private readonly deposedListeners: ((sessionId: string) => void)[] = [];
  private readonly brokenListeners: ((sessionId: string) => void)[] = [];
  private stopping = false;
  private underWay = 0;

  constructor(
    private readonly reader: LogReader,
    private readonly writers: LogWriters,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly health: HealthRegistry,
    private readonly calls: OwnerCalls,
  ) {}

  onModuleInit(): void {
    this.health.add('log', async () => ({
      ok: true,
      details: {
        ...(await this.reader.size()),
        inMemory: this.places.size,
        owned: this.owned,
        broken: this.broken.size,
      },
    }));
  }

  /** Calls back after each commit, with the state then and the events that led there (none after a reload: all may have changed). */
  onCommit(listener: CommitListener): void {
    this.listeners.push(listener);
  }

  /** Calls back when this hub has taken a session from one held for dead. */
  onDeposed(listener: (sessionId: string) => void): void {
    this.deposedListeners.push(listener);
  }

  /** Calls back once a log was found broken and its session is shut. */
  onBroken(listener: (sessionId: string) => void): void {
    this.brokenListeners.push(listener);
  }

  /**
   * One command through the session's single writer, here or on the hub that owns the session. `unknown-session` unless the
   * session has a log or the command begins one.
   * @param hallCodes codes valid in the hall now (S-30), for a command that brings one
   * Never throws for what a person did; a broken log answers `log-broken`, a database that is away `outcome-unknown`.
   */
  async execute(command: CommandEnvelope, actor: Actor, hallCodes?: readonly string[]): Promise<CommandAck> {
    const answer = await this.answered({ command, actor, hallCodes }, (session, order) => session.execute(order));
    return answer ?? failed(command, 'outcome-unknown');
  }

  /** One command that another hub brings, because this one owned its session. @returns null when it does not any more */
  executeForOther(order: Order): Promise<CommandAck | null> {
    if (this.stopping) return Promise.resolve(null);
    return this.answered(order, (session) => session.executeHere(order));
  }

  /**
   * The committed state; status `none` when there is no such log.
   * @param seen a seq the asker was told by another hub: the state is at least as new, if the log is
   * @throws BrokenLog
   */
  async stateOf(sessionId: string, seen = 0): Promise<SessionState> {
    const session = await this.sessionOf(sessionId);
    if (seen > session.writer.state.seq) await session.wake(seen);
    const state = await session.state();
    this.forgetUnwritten(sessionId, session);
    return state;
  }

  /** The stored links, e.g. for publication; read from the database, not from memory. */
  async linksOf(sessionId: string, fromSeq = 1): Promise<Link[]> {
    const rows = await this.reader.read(sessionId, fromSeq);
    return rows.map(({ seq, body, prevHash, hash }) => ({ seq, body, prevHash, hash }));
  }

  /** What the receipts of these votes are made of (V-30); read from the database, not from memory. */
  ballotHashes(sessionId: string, seqs: readonly number[]): Promise<{ seq: number; hash: string }[]> {
    return this.reader.ballotHashes(sessionId, seqs);
  }

  /** Sessions whose log has been read. */
  get inMemory(): string[] {
    return [...this.places].filter(([, { session }]) => session).map(([sessionId]) => sessionId);
  }

  /** The epoch under which this hub owns a session; undefined when it does not. */
  epochOf(sessionId: string): number | undefined {
    return this.places.get(sessionId)?.session?.epoch;
  }

  /** The log of a session is known to reach `seq`, written by another hub: it is read, if anybody here wants it. Never rejects. */
  async wake(sessionId: string, seq: number, owner?: SessionOwner): Promise<void> {
    const session = this.places.get(sessionId)?.session;
    await session?.wake(seq, owner);
    this.shutIfBroken(sessionId);
  }

  /** Another hub found the log broken: it is read anew. Never rejects. */
  async lookAgain(sessionId: string): Promise<void> {
    const writer = this.places.get(sessionId)?.session?.writer;
    await writer
      ?.verify()
      .catch((error: unknown) => this.logger.warn({ error, sessionId }, 'Log could not be verified'));
    this.shutIfBroken(sessionId);
  }

  /** While sockets are still open: what was accepted is written and acknowledged, what comes now is sent again later. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.places.values()].map(({ session }) => session?.stop()));
  }

  /** Whether a command is being decided or written in any session. */
  get isBusy(): boolean {
    return this.underWay > 0;
  }

  private get owned(): number {
    return [...this.places.values()].filter(({ session }) => session?.isOwned).length;
  }

  private async answered<Answer extends CommandAck | null>(
    order: Order,
    deliver: (session: SharedSession, order: Order) => Promise<Answer>,
  ): Promise<Answer | CommandAck> {
    const { command } = order;
    const { sessionId } = command;
    this.underWay += 1;
    try {
      if (this.stopping) return failed(command, 'outcome-unknown');
      const session = await this.sessionOf(sessionId);
      const isKnown = command.type === 'PrepareSession' || (await session.state()).status !== 'none';
      const ack = isKnown ? await deliver(session, order) : failed(command, 'unknown-session');
      this.forgetUnwritten(sessionId, session);
      return ack;
    } catch (error) {
      if (error instanceof BrokenLog) {
        this.shutIfBroken(sessionId);
        return failed(command, 'log-broken');
      }
      this.logger.error({ error, sessionId }, 'Command failed');
      return failed(command, 'outcome-unknown');
    } finally {
      this.underWay -= 1;
    }
  }

  private async sessionOf(sessionId: string): Promise<SharedSession> {
    const shut = this.broken.get(sessionId);
    if (shut && performance.now() - shut.since < lookAgainMs) throw shut.error;
    const place = this.places.get(sessionId) ?? this.open(sessionId);
    this.places.delete(sessionId);
    this.places.set(sessionId, place);
    const session = await place.loading;
    if (session.writer.broken) throw this.shut(sessionId, session, session.writer.broken);
    return session;
  }

  private open(sessionId: string): Place {
    const log = { reader: this.reader, writer: this.writers.open() };
    const writer = new SessionWriter(sessionId, log, this.clock, this.logger, (batch) => {
      for (const listener of this.listeners) listener(sessionId, batch);
    });
    const session = new SharedSession(writer, log.writer, this.calls, () => {
      for (const listener of this.deposedListeners) listener(sessionId);
    });
    const place: Place = { loading: this.load(sessionId, session), session: undefined };
    place.loading.then(
      () => {
        place.session = session;
        this.makeRoom();
      },
      () => this.places.delete(sessionId),
    );
    return place;
  }

  private async load(sessionId: string, session: SharedSession): Promise<SharedSession> {
    try {
      await session.writer.load(this.seen.get(sessionId));
      this.broken.delete(sessionId);
      return session;
    } catch (error) {
      throw error instanceof BrokenLog ? this.shut(sessionId, session, error) : error;
    }
  }

  private shutIfBroken(sessionId: string): void {
    const session = this.places.get(sessionId)?.session;
    if (session?.writer.broken) this.shut(sessionId, session, session.writer.broken);
  }

  /** Others are not concerned; whoever asks for this session hears why. */
  private shut(sessionId: string, session: SharedSession, error: BrokenLog): BrokenLog {
    if (this.places.get(sessionId)?.session === session) this.leave(sessionId, session);
    if (this.broken.get(sessionId)?.error !== error) {
      const { seq, reason } = error;
      this.logger.error({ sessionId, seq, reason }, 'The log is broken; the session is shut');
      this.broken.set(sessionId, { error, since: performance.now() });
      for (const listener of this.brokenListeners) listener(sessionId);
    }
    return error;
  }

  private makeRoom(): void {
    for (const [sessionId, { session }] of this.places) {
      if (this.places.size <= mostInMemory) return;
      if (session?.isIdle) this.leave(sessionId, session);
    }
  }

  private leave(sessionId: string, session: SharedSession): void {
    const { writer } = session;
    this.places.delete(sessionId);
    if (writer.state.seq > 0) this.seen.set(sessionId, { seq: writer.state.seq, hash: writer.headHash });
    void session.stop();
  }

  /** An id without a log takes no memory, whoever asks for it. */
  private forgetUnwritten(sessionId: string, session: SharedSession): void {
    const isHere = this.places.get(sessionId)?.session === session;
    if (session.writer.state.status !== 'none' || !session.isIdle || !isHere) return;
    if (session.isOwned) this.leave(sessionId, session);
    else this.places.delete(sessionId);
  }
}

function failed(command: CommandEnvelope, code: FailureCode): CommandAck {
  return { status: 'failed', commandId: command.id, failure: failure(code) };
}
