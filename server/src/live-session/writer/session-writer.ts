import { decide } from '../../../../core/src/session/decide.js';
import type { Actor, SessionEvent, StoredEvent } from '../../../../core/src/session/events.js';
import { evolve } from '../../../../core/src/session/evolve.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { type CommandAck, failure } from '../../../../protocol/src/messages.js';
import { refusalMessage } from '../../../../protocol/src/refusal-texts.js';
import type { CommandEnvelope } from '../../../../protocol/src/session/commands.js';
import { eventVersions } from '../../../../protocol/src/session/stored-events.js';
import type { LogReader } from '../../event-log/log-reader.js';
import { type LogRow, logRow } from '../../event-log/log-row.js';
import type { LogWriter } from '../../event-log/log-writer.js';
import { sha256 } from '../../event-log/sha256.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Logger } from '../../platform/logging/logger.js';
import { type Answer, BrokenLog, emptyHead, type Head, loadSession } from './loaded-session.js';

/** At most this many events share one commit. */
const maxBatch = 1000;
const reloadPauseMs = 250;

interface Waiting {
  readonly rows: readonly LogRow[];
  readonly events: readonly StoredEvent[];
  readonly after: Head;
  readonly ack: CommandAck;
  readonly resolve: (ack: CommandAck) => void;
}

export interface CommittedBatch {
  readonly state: SessionState;
  readonly events: readonly StoredEvent[];
}

/**
 * The single writer of one session. Decides in memory on the state after everything decided so far, then commits what waits
 * in one statement: with no flush under way at once, else with the next (natural batching, no window).
 * Only after the commit: the ack, the new state, the views. On any database error the outcome is unknown: nothing is acked,
 * the log is read again, and a resent command finds its answer there.
 */
export class SessionWriter {
  private committed: Head = emptyHead;
  private working: Head = emptyHead;
  private answers = new Map<string, Answer>();
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

  /** @throws BrokenLog when the stored chain does not verify. */
  async load(): Promise<void> {
    const { head, answers } = loadSession(await this.log.reader.read(this.sessionId));
    this.committed = head;
    this.working = head;
    this.answers = answers;
  }

  /** Every command is answered exactly once; the same id gets the first answer again. */
  async execute(command: CommandEnvelope, actor: Actor): Promise<CommandAck> {
    if (this.reloading) await this.reloading;
    const known = this.answers.get(command.id);
    if (known) return { status: 'accepted', commandId: command.id, ...known };
    const inFlight = this.pending.get(command.id);
    if (inFlight) return inFlight;
    if (this.stopped) return { status: 'failed', commandId: command.id, failure: failure('outcome-unknown') };
    const answer = this.enqueue(command, actor);
    this.pending.set(command.id, answer);
    try {
      return await answer;
    } finally {
      this.pending.delete(command.id);
    }
  }

  /** Stops taking commands and waits until what was decided is written. */
  async stop(): Promise<void> {
    this.stopped = true;
    while (this.flushing) await this.flushing;
    await this.log.writer.close();
  }

  private enqueue(command: CommandEnvelope, actor: Actor): Promise<CommandAck> {
    const at = this.nextInstant();
    const decision = decide(this.working.state, command, { commandId: command.id, at, actor, sha256 });
    const stamped = this.stamp(decision.kind === 'accepted' ? decision.events : decision.trace, command, actor, at);
    this.working = stamped.after;
    const { seq } = stamped.after.state;
    const ack: CommandAck =
      decision.kind === 'accepted'
        ? { status: 'accepted', commandId: command.id, seq, hash: stamped.after.hash, at }
        : { status: 'refused', commandId: command.id, refusal: refusalMessage(decision.refusal) };
    return new Promise((resolve) => {
      // Also an answer without events waits its turn: it may rest on events that are not yet durable.
      this.queue.push({ ...stamped, ack, resolve });
      this.flushing ??= this.flush().finally(() => {
        this.flushing = undefined;
      });
    });
  }

  /** Server time only (G-07, V-06), never running backwards within a log. */
  private nextInstant(): string {
    const now = this.clock.now();
    if (now < this.working.at) return this.working.at;
    return now;
  }

  private stamp(events: readonly SessionEvent[], command: CommandEnvelope, actor: Actor, at: string) {
    const rows: LogRow[] = [];
    const stored: StoredEvent[] = [];
    let after = this.working;
    for (const event of events) {
      const whole = {
        ...event,
        sessionId: this.sessionId,
        seq: after.state.seq + 1,
        version: eventVersions[event.type],
        at,
        actor,
        commandId: command.id,
      } as StoredEvent;
      const row = logRow(after.hash, whole);
      after = { state: evolve(after.state, whole), hash: row.hash, at };
      rows.push(row);
      stored.push(whole);
    }
    return { rows, events: stored, after };
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
        this.logger.error(
          { error, sessionId: this.sessionId, events: rows.length },
          'Append failed; reading the log again',
        );
        this.giveUp(batch);
        return;
      }
      this.settle(batch);
    }
  }

  private takeBatch(): Waiting[] {
    let events = 0;
    const end = this.queue.findIndex((waiting) => {
      events += waiting.rows.length;
      return events > maxBatch;
    });
    return this.queue.splice(0, end <= 0 ? this.queue.length : end);
  }

  private settle(batch: readonly Waiting[]): void {
    const last = batch.at(-1);
    if (!last) return;
    this.committed = last.after;
    for (const { ack } of batch) {
      if (ack.status === 'accepted') this.answers.set(ack.commandId, { seq: ack.seq, hash: ack.hash, at: ack.at });
    }
    for (const { ack, resolve } of batch) resolve(ack);
    const events = batch.flatMap((waiting) => waiting.events);
    if (events.length > 0) this.onCommitted({ state: this.committed.state, events });
  }

  private giveUp(batch: readonly Waiting[]): void {
    const unknown = [...batch, ...this.queue];
    this.queue = [];
    this.reloading ??= this.reload().finally(() => {
      this.reloading = undefined;
    });
    for (const { ack, resolve } of unknown) {
      resolve({ status: 'failed', commandId: ack.commandId, failure: failure('outcome-unknown') });
    }
  }

  /** Tries until the database answers; commands wait meanwhile (clients time out and resend with the same id). */
  private async reload(): Promise<void> {
    const before = this.committed.state.seq;
    while (!this.stopped) {
      try {
        await this.load();
        if (this.committed.state.seq > before) this.onCommitted({ state: this.committed.state, events: [] });
        return;
      } catch (error) {
        if (error instanceof BrokenLog) {
          this.logger.error({ error, sessionId: this.sessionId }, 'The log is broken; the session stays shut');
          this.stopped = true;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, reloadPauseMs));
      }
    }
  }
}
