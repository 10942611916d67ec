import type { Dice } from '../../core/src/testing/dice.js';
import type { SessionOwner } from '../../server/src/event-log/session-claim.js';
import type { Order } from '../../server/src/live-session/hubs/order.js';
import type { CallOutcome } from '../../server/src/live-session/hubs/owner-calls.js';
import type { HubLines, VirtualHub } from './virtual-hub.js';
import type { VirtualTime } from './virtual-time.js';

/** As `HttpOwnerCalls` waits. */
const patienceMs = 2_000;
const longestWayMs = 30;

/** What lies between the hubs: two of them may lose sight of each other while both live and both reach the database. */
export class VirtualLines implements HubLines {
  readonly hubs: VirtualHub[] = [];
  private apart = false;

  constructor(
    private readonly time: VirtualTime,
    private readonly dice: Dice,
  ) {}

  /** Word does not go through, and each takes the other for dead. */
  part(forMs: number): void {
    this.apart = true;
    this.time.after(forMs, () => {
      this.apart = false;
    });
  }

  calmDown(): void {
    this.apart = false;
  }

  call(owner: SessionOwner, order: Order): Promise<CallOutcome> {
    return new Promise((resolve) => {
      this.time.after(patienceMs, () => resolve('late'));
      this.time.after(1 + this.dice(longestWayMs), () => {
        const hub = this.hubs.find(({ hubId }) => hubId === owner.hubId);
        if (this.apart) return resolve(this.dice(2) === 0 ? 'silent' : 'unreachable');
        if (!hub) return resolve('unreachable');
        hub.isAsked(order).then(
          (answer) => this.time.after(1 + this.dice(longestWayMs), () => resolve(answer ?? 'unreachable')),
          () => resolve('late'),
        );
      });
    });
  }

  tell(from: string, seq: number, epoch: number): void {
    for (const hub of this.hubs) {
      const isLost = this.apart || this.dice(10) === 0;
      if (hub.hubId === from || isLost) continue;
      const owner = { hubId: from, address: `http://${from}`, epoch };
      this.time.after(1 + this.dice(longestWayMs), () => hub.isTold(seq, owner));
    }
  }
}
