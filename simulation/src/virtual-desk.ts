import type { SessionCommand } from '../../core/src/session/commands.js';
import type { Actor } from '../../core/src/session/events.js';
import type { SessionState } from '../../core/src/session/state.js';
import { type Dice, oneOf } from '../../core/src/testing/dice.js';
import { sessionId } from '../../core/src/testing/sitting.js';
import type { CommandAck } from '../../protocol/src/messages.js';
import type { CommandEnvelope } from '../../protocol/src/session/commands.js';
import type { VirtualHub } from './virtual-hub.js';
import type { VirtualNetwork } from './virtual-network.js';
import type { VirtualTime } from './virtual-time.js';

/** As `LiveClient` does: so long one attempt waits, so long it pauses before the next. */
const ackTimeoutMs = 3_000;
const retryPauseMs = 300;

export interface Answered {
  readonly command: SessionCommand & { readonly id: string };
  readonly actor: Actor;
  readonly ack: CommandAck;
}

/** Somebody in the hall: orders one thing after the other and sends each until it is answered, always with the same id. */
export class VirtualDesk {
  /** The command that waits for its answer. */
  pending: (SessionCommand & { readonly id: string }) | undefined;

  constructor(
    readonly name: string,
    private readonly time: VirtualTime,
    private readonly dice: Dice,
    private readonly network: VirtualNetwork,
    private readonly hubs: readonly VirtualHub[],
    private readonly onAnswer: (answered: Answered) => void,
  ) {}

  /** The newest state some hub shows. */
  sees(): SessionState | undefined {
    return oneOf(this.hubs, this.dice).state;
  }

  orders(actor: Actor, command: SessionCommand): void {
    const order = { ...command, id: this.newId() };
    this.pending = order;
    this.attempts(order, actor);
  }

  private attempts(order: SessionCommand & { readonly id: string }, actor: Actor): void {
    if (this.pending !== order) return;
    const hub = oneOf(this.hubs, this.dice);
    let isOver = false;
    const again = (pauseMs: number) => {
      if (isOver) return;
      isOver = true;
      this.time.after(pauseMs, () => this.attempts(order, actor));
    };
    this.network.carries(this.name, () => {
      hub.hears({ ...order, sessionId } as unknown as CommandEnvelope, actor, (ack) => {
        this.network.carries(this.name, () => {
          if (this.pending !== order) return;
          if (ack.status === 'failed' && ack.failure.code === 'outcome-unknown') again(retryPauseMs);
          else {
            this.pending = undefined;
            this.onAnswer({ command: order, actor, ack });
          }
        });
      });
    });
    this.time.after(ackTimeoutMs, () => again(retryPauseMs));
  }

  private newId(): string {
    const hex = (digits: number) => Array.from({ length: digits }, () => this.dice(16).toString(16)).join('');
    return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  }
}
