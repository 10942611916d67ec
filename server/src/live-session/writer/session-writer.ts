import { isCommitteeSitting } from '../../../../core/src/committees/committee.js';
import { decide } from '../../../../core/src/session/decide.js';
import type { Actor, StoredEvent } from '../../../../core/src/session/events.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { type CommandAck, type FailureCode, failure } from '../../../../protocol/src/messages.js';
import { refusalMessage } from '../../../../protocol/src/refusal-texts.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import type { LogReader } from '../../event-log/log-reader.js';
import { AppendRefused, type LogWriter } from '../../event-log/log-writer.js';
import { sha256 } from '../../event-log/sha256.js';
import type { Clock } from '../../platform/clock/clock.js';
import { settledWithin } from '../../platform/clock/settled-within.js';
import type { Logger } from '../../platform/logging/logger.js';
import { type Answer, Answers } from './answers.js';
import { BrokenLog, emptyHead, type Head, loadSession, readOn, type SeenEvent } from './loaded-session.js';
import { type StampedEvents, stampEvents } from './stamp-events.js';

/** At most this many events share one commit. */
const maxBatch = 1000;
const reloadPauseMs = 100;
/** So long a command waits for a database that is away; its sender asks again before a client calls it lost (3 s). */
const reloadPatienceMs = 2_000;
/** The whole hub stops within 2 s. */
const stopPatienceMs = 1_300;
const goodbyeMs = 300;

/** A command and who waits for its answer. */
interface Order {
  readonly command: CommandEnvelope;
  readonly actor: Actor;
  readonly hallCodes: readonly string[] | undefined;
  readonly resolve: (ack: CommandAck) => void;
}

/** A decided command whose events wait for their commit. */
interface Waiting extends Order, StampedEvents {
  readonly ack: CommandAck;
  /** Shares its commit with no other: one of those it was sent with could not be stored. */
  readonly alone: boolean;
}

export interface CommittedBatch {
  readonly state: SessionState;
  readonly events: readonly StoredEvent[];
  /** Whether this hub wrote them; false for what was read from the log. */
  readonly writtenHere: boolean;
}

/**
 * The single writer of one session. Decides in memory on the state after everything decided so far, then commits what waits
 * in one statement: with no flush under way at once, else with the next (natural batching, no window).
 * Only after the commit: the ack, the new state, the views. On any database error the outcome is unknown: nothing is acked,
 * the log is read again, and a resent command finds its answer there.
 */
export class SessionWriter {
  private fault: BrokenLog | undefined;
  private committed: Head = emptyHead;
  private working: Head = emptyHead;
  private answers = new Answers();
  private readonly pending = new Map<string, Promise<CommandAck>>();
  private queue: Waiting[] = [];
  private flushing: Promise<void> | undefined;
  private reloading: Promise<void> | undefined;
  private stopped = false;

  constructor(
    readonly sessionId: string,
    private readonly log: { readonly writer: LogWriter; readonly reader: LogReader },
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly onCommitted: (batch: CommittedBatch) => void,
  ) {}

  /** State after the last commit: what views show and what is true. */
  get state(): SessionState {
    return this.committed.state;
  }

  get headHash(): string {
    return this.committed.hash;
  }

  /** Why the session is shut: the log no longer holds what was committed. */
  get broken(): BrokenLog | undefined {
    return this.fault;
  }

  /** Nothing is being decided or written: the session may leave the memory. */
  get isIdle(): boolean {
    return this.pending.size === 0 && this.flushing === undefined && this.reloading === undefined;
  }

  /**
   * Reads the log anew.
   * @param seen an event the log must hold; without it, the last one this writer committed
   * @throws BrokenLog when the stored chain does not verify.
   */
  async load(seen: SeenEvent = { seq: this.committed.state.seq, hash: this.committed.hash }): Promise<void> {
    const { head, answers } = loadSession(await this.log.reader.read(this.sessionId), seen);
    this.committed = head;
    this.working = head;
    this.answers = answers;
  }

  /** Reads the whole log once more beside the work that goes on; a broken one shuts the session. */
  async verify(): Promise<void> {
    const seen = { seq: this.committed.state.seq, hash: this.committed.hash };
    try {
      loadSession(await this.log.reader.read(this.sessionId), seen);
    } catch (error) {
      if (!(error instanceof BrokenLog)) throw error;
      this.fault = error;
    }
  }

  /**
   * Reads what another hub wrote behind the last event known. Nothing while this writer is at work: then it is the one who writes.
   * @throws BrokenLog when the log does not go on from there.
   */
  async catchUp(): Promise<void> {
    if (!this.isIdle || this.fault) return;
    const before = this.committed;
    const rows = await this.log.reader.read(this.sessionId, Math.max(1, before.state.seq));
    if (!this.isIdle || this.committed !== before) return;
    try {
      const { head, answers, events } = readOn(before, rows);
      if (events.length === 0) return;
      this.committed = head;
      this.working = head;
      this.answers.keepAll(answers);
      this.tell(events, false);
    } catch (error) {
      if (error instanceof BrokenLog) this.fault = error;
      throw error;
    }
  }

  /** Every command is answered exactly once; the same id gets the first answer again. */
  async execute(command: CommandEnvelope, actor: Actor, hallCodes?: readonly string[]): Promise<CommandAck> {
    while (this.reloading) {
      if (!(await settledWithin(this.reloading, reloadPatienceMs))) return failed(command, 'outcome-unknown');
    }
    if (this.fault) return failed(command, 'log-broken');
    const known = this.answers.to(command.id);
    if (known) return { status: 'accepted', commandId: command.id, ...known };
    const inFlight = this.pending.get(command.id);
    if (inFlight) return inFlight;
    if (this.stopped) return failed(command, 'outcome-unknown');
    const answer = new Promise<CommandAck>((resolve) => this.enqueue({ command, actor, hallCodes, resolve }));
    this.pending.set(command.id, answer);
    try {
      return await answer;
    } finally {
      this.pending.delete(command.id);
    }
  }

  /** Takes no more commands and waits until what was decided is written; a database that does not answer is left alone. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.flushing) await settledWithin(this.flushing, stopPatienceMs);
    await settledWithin(this.log.writer.close(), goodbyeMs);
  }

  private enqueue(order: Order, alone = false): void {
    try {
      this.queue.push({ ...order, ...this.decided(order), alone });
    } catch (error) {
      // Nothing was written and nothing will be: sending it again would fail again.
      this.logger.error({ error, sessionId: this.sessionId, commandId: order.command.id }, 'Command undecidable');
      order.resolve(failed(order.command, 'internal'));
      return;
    }
    this.flushing ??= this.flush().finally(() => {
      this.flushing = undefined;
    });
  }

  /** Also an answer without events waits its turn: it may rest on events that are not yet durable. */
  private decided({ command, actor, hallCodes }: Order): StampedEvents & { readonly ack: CommandAck } {
    const { sessionId } = this;
    const commandId = command.id;
    const at = this.nextInstant();
    const decision = decide(this.working.state, command, {
      ...{ commandId, at, actor, sha256 },
      ...(hallCodes ? { hallCodes } : {}),
    });
    const events = decision.kind === 'accepted' ? decision.events : decision.trace;
    const stamped = stampEvents(this.working, events, { sessionId, commandId, actor, at });
    this.working = stamped.after;
    const ack: CommandAck =
      decision.kind === 'accepted'
        ? { status: 'accepted', commandId, ...this.answerOf(stamped, decision.restsOn) }
        : {
            status: 'refused',
            commandId,
            refusal: refusalMessage(decision.refusal, isCommitteeSitting(stamped.after.state.header)),
          };
    return { ...stamped, ack };
  }

  /** The receipt: the event written, or the one that stands already; an order that leaves nothing to write names the head of the log. */
  private answerOf({ events, after: { state, hash, at } }: StampedEvents, restsOn: number | undefined): Answer {
    const standing = restsOn === undefined ? undefined : this.answers.at(restsOn);
    if (standing) return standing;
    const answer = { seq: state.seq, hash, at };
    if (events.length > 0) this.answers.expect(answer);
    return answer;
  }

  /** Server time only (G-07, V-06), never running backwards within a log. */
  private nextInstant(): string {
    const now = this.clock.now();
    if (now < this.working.at) return this.working.at;
    return now;
  }

  private async flush(): Promise<void> {
    // What arrives in this turn of the event loop shares the first commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.queue.length > 0) {
      const batch = this.takeBatch();
      const rows = batch.flatMap((waiting) => waiting.rows);
      try {
        await this.log.writer.append(this.committed.state.seq, rows);
      } catch (error) {
        this.logger.error({ error, sessionId: this.sessionId, events: rows.length }, 'Append failed');
        if (error instanceof AppendRefused) {
          this.decideAgain(batch);
          continue;
        }
        this.giveUp(batch);
        return;
      }
      this.settle(batch);
    }
  }

  private takeBatch(): Waiting[] {
    let events = 0;
    const end = this.queue.findIndex((waiting, index) => {
      events += waiting.rows.length;
      return index > 0 && (events > maxBatch || waiting.alone || this.queue[0]?.alone);
    });
    return this.queue.splice(0, end === -1 ? this.queue.length : end);
  }

  private settle(batch: readonly Waiting[]): void {
    const last = batch.at(-1);
    if (!last) return;
    this.committed = last.after;
    for (const { ack } of batch) {
      if (ack.status === 'accepted') this.answers.keep(ack.commandId, { seq: ack.seq, hash: ack.hash, at: ack.at });
    }
    for (const { ack, resolve } of batch) resolve(ack);
    const events = batch.flatMap((waiting) => waiting.events);
    if (events.length > 0) this.tell(events, true);
  }

  /**
   * The database said no to these rows, so surely none of them is in the log. Each command is decided once more and commits
   * alone; the one whose row cannot be stored fails, whatever was decided on top of it is decided without it.
   */
  private decideAgain(refused: readonly Waiting[]): void {
    const behind = this.queue;
    this.queue = [];
    this.working = this.committed;
    this.answers.forgetBehind(this.committed.state.seq);
    const [first, ...others] = refused;
    if (first && others.length === 0) first.resolve(failed(first.command, 'internal'));
    else for (const order of refused) this.enqueue(order, true);
    for (const order of behind) this.enqueue(order, order.alone);
  }

  private giveUp(batch: readonly Waiting[]): void {
    const unknown = [...batch, ...this.queue];
    this.queue = [];
    this.reloading ??= this.reload().finally(() => {
      this.reloading = undefined;
    });
    for (const { command, resolve } of unknown) resolve(failed(command, 'outcome-unknown'));
  }

  /** Tries until the database answers; commands wait a little meanwhile, then their senders ask again. */
  private async reload(): Promise<void> {
    const before = this.committed.state.seq;
    while (!this.stopped) {
      try {
        await this.load();
        if (this.committed.state.seq > before) this.tell([], false);
        return;
      } catch (error) {
        if (error instanceof BrokenLog) {
          this.fault = error;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, reloadPauseMs));
      }
    }
  }

  /** The commit stands whatever becomes of the views. */
  private tell(events: readonly StoredEvent[], writtenHere: boolean): void {
    try {
      this.onCommitted({ state: this.committed.state, events, writtenHere });
    } catch (error) {
      this.logger.error({ error, sessionId: this.sessionId }, 'A listener failed after a commit');
    }
  }
}

function failed(command: CommandEnvelope, code: FailureCode): CommandAck {
  return { status: 'failed', commandId: command.id, failure: failure(code) };
}
