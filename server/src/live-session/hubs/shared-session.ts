import type { SessionState } from '../../../../core/src/session/state.js';
import { type CommandAck, failure } from '../../../../protocol/src/messages.js';
import type { LogWriter } from '../../event-log/log-writer.js';
import type { SessionOwner } from '../../event-log/session-claim.js';
import type { SessionWriter } from '../writer/session-writer.js';
import type { Order } from './order.js';
import type { OwnerCalls } from './owner-calls.js';

/** How often the way to the owner is looked for before the sender is asked to try again; owners change seldom. */
const mostTries = 5;
const betweenTriesMs = 40;

/**
 * One session in this hub's memory. Either this hub owns it: then its writer decides and writes; or another one does: then the
 * state follows the log, and commands go to the owner. Whoever gets a command for a session without a living owner takes it over.
 */
export class SharedSession {
  private owner: SessionOwner | undefined;
  private taking: Promise<void> | undefined;
  private reading: Promise<void> | undefined;
  /** The log is known to reach this far. */
  private announced = 0;

  constructor(
    readonly writer: SessionWriter,
    private readonly log: LogWriter,
    private readonly calls: OwnerCalls,
    /** Called once this hub has taken the session from another, which may not know it yet. */
    private readonly onDeposed: () => void = () => undefined,
  ) {}

  get isOwned(): boolean {
    return this.log.owns;
  }

  /** The owner's epoch, when this hub is it. */
  get epoch(): number | undefined {
    return this.log.epoch;
  }

  /** Nothing is under way: the session may leave the memory. */
  get isIdle(): boolean {
    return this.writer.isIdle && this.taking === undefined && this.reading === undefined;
  }

  /** @throws when the database does not answer; BrokenLog */
  async execute(order: Order): Promise<CommandAck> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, betweenTriesMs));
      if (await this.isReady()) return this.decide(order);
      if (!this.owner) await this.take(undefined);
      if (await this.isReady()) return this.decide(order);
      const { owner } = this;
      if (!owner) continue;
      const outcome = await this.calls.call(owner, order);
      if (outcome === 'late') break;
      if (outcome === 'silent' || outcome === 'unreachable') await this.takeFrom(owner);
      else if (outcome.ack) return this.noted(outcome.ack);
      else this.forget(owner);
    }
    return { status: 'failed', commandId: order.command.id, failure: failure('outcome-unknown') };
  }

  /** For another hub that holds this one for the owner. @returns null when it is not and cannot be */
  async executeHere(order: Order): Promise<CommandAck | null> {
    if (!(await this.isReady()) && !this.owner) await this.take(undefined);
    return (await this.isReady()) ? this.decide(order) : null;
  }

  /** The committed state, at least as new as everything this hub has acknowledged or was told of. @throws BrokenLog */
  async state(): Promise<SessionState> {
    if (this.isBehind) await this.readOn();
    return this.writer.state;
  }

  /**
   * Another hub wrote: its events are read at once. Never rejects.
   * @param owner who told it, when known; one of a later epoch has taken the session over without this hub's noticing
   */
  async wake(seq: number, owner?: SessionOwner): Promise<void> {
    if (owner && owner.epoch > (this.epoch ?? 0)) {
      if (this.isOwned) this.log.yields();
      this.owner = owner;
    }
    this.announced = Math.max(this.announced, seq);
    if (this.isBehind) await this.readOn().catch(() => undefined);
  }

  /** Writes what was decided, and sets the session free. */
  stop(): Promise<void> {
    return this.writer.stop();
  }

  private get isBehind(): boolean {
    return !this.isOwned && this.announced > this.writer.state.seq;
  }

  private async isReady(): Promise<boolean> {
    // The lock alone is not enough: what the owner before wrote must have been read.
    if (this.taking) await this.taking;
    return this.isOwned;
  }

  private decide({ command, actor, hallCodes }: Order): Promise<CommandAck> {
    return this.writer.execute(command, actor, hallCodes);
  }

  private noted(ack: CommandAck): CommandAck {
    if (ack.status === 'accepted') this.announced = Math.max(this.announced, ack.seq);
    return ack;
  }

  private forget(owner: SessionOwner): void {
    if (this.owner?.epoch === owner.epoch) this.owner = undefined;
  }

  /** Only the first of those who found the owner gone takes over; the others find it done. */
  private async takeFrom(gone: SessionOwner): Promise<void> {
    if (this.isOwned || (this.owner && this.owner.epoch > gone.epoch)) return;
    await this.take(gone);
  }

  private take(gone: SessionOwner | undefined): Promise<void> {
    this.taking ??= this.claim(gone).finally(() => {
      this.taking = undefined;
    });
    return this.taking;
  }

  private async claim(gone: SessionOwner | undefined): Promise<void> {
    const claim = await this.log.claim(this.writer.sessionId, gone);
    this.owner = claim.taken ? undefined : claim.owner;
    if (!claim.taken) return;
    if (gone) this.onDeposed();
    try {
      for (let tries = 0; this.writer.state.seq < claim.seq && tries < mostTries; tries += 1)
        await this.writer.catchUp();
    } catch (error) {
      await this.log.close();
      throw error;
    }
  }

  /** One reading at a time; who comes meanwhile waits for what is announced by then. */
  private readOn(): Promise<void> {
    this.reading ??= this.readUntilThere().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readUntilThere(): Promise<void> {
    while (this.isBehind) {
      const before = this.writer.state.seq;
      await this.writer.catchUp();
      // Announced and not there: nothing to wait for.
      if (this.writer.state.seq === before) this.announced = before;
    }
  }
}
