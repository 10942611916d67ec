import { Lost } from '../device/trouble.js';
import type { ViscaReply } from './replies.js';
import type { SentPacket, ViscaWire } from './wire.js';

/** A camera answers within four pictures, 80 ms; networks and adapters get more. The last wait is followed by `Lost`. */
const waitsMs = { sure: [1_000], lossy: [150, 200, 300, 400] } as const;

/** Refusals that belong to a packet at once; the others concern a socket. */
const atOnce = new Set(['length', 'syntax', 'full', 'not-now']);

interface Pending {
  readonly asks: 'result' | 'acceptance' | 'cancel';
  readonly sent: SentPacket;
  readonly resolve: (reply: ViscaReply) => void;
  readonly reject: (error: Lost) => void;
}

/**
 * Speaks with one camera, one packet at a time: the next one leaves when the last one has its first answer (rule of device
 * protocols §9). What comes later, such as Completions of sockets, goes to `later`.
 */
export class Conversation {
  private pending: Pending | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly busySockets = new Set<number>();

  constructor(
    private readonly wire: ViscaWire,
    private readonly later: (reply: ViscaReply) => void,
  ) {
    wire.onReply((reply, answers) => this.hear(reply, answers));
  }

  /** Fails what waits for an answer: it is never sent again by itself. */
  end(reason: string): void {
    this.pending?.reject(new Lost(reason));
    this.pending = undefined;
  }

  /** @returns the first answer: acceptance, result or refusal. @throws Lost after silence or on a closed wire */
  ask(packet: Uint8Array): Promise<ViscaReply> {
    const turn = this.last.then(() => this.exchange(packet));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async exchange(packet: Uint8Array): Promise<ViscaReply> {
    const category = packet[1] ?? 0;
    const asks = category === 0x09 ? 'result' : category >> 4 === 2 ? 'cancel' : 'acceptance';
    const sent = this.wire.send(packet);
    const answer = new Promise<ViscaReply>((resolve, reject) => {
      this.pending = { asks, sent, resolve, reject };
    });
    const timers = this.patience(sent);
    try {
      return await answer;
    } finally {
      this.pending = undefined;
      for (const timer of timers) clearTimeout(timer);
    }
  }

  /** Repeats the very same bytes over a wire that loses packets, and gives up in the end. */
  private patience(sent: SentPacket): ReturnType<typeof setTimeout>[] {
    let afterMs = 0;
    const waits = this.wire.isLossy ? waitsMs.lossy : waitsMs.sure;
    return waits.map((waitMs, at) => {
      afterMs += waitMs;
      const isLast = at === waits.length - 1;
      return setTimeout(() => {
        if (isLast || !this.wire.isOpen) this.end('Kamera nie odpowiada');
        else sent.again();
      }, afterMs);
    });
  }

  private hear(reply: ViscaReply, answers: number | null): void {
    const { pending } = this;
    const isAnswer = pending !== undefined && this.isAnswer(pending, reply, answers);
    if (reply.type === 'ack') this.busySockets.add(reply.socket);
    if (reply.type === 'done' || reply.type === 'error') this.busySockets.delete(reply.socket);
    // Before the answer is acted upon nothing else may take its place.
    if (isAnswer) this.pending = undefined;
    if (isAnswer) pending.resolve(reply);
    // A Completion that came with its acceptance must not overtake it: whoever asked is told first.
    else setImmediate(() => this.later(reply));
  }

  private isAnswer({ asks, sent }: Pending, reply: ViscaReply, answers: number | null): boolean {
    if (answers !== null && answers !== sent.sequence) return false;
    if (asks === 'result') return (reply.type === 'result' && reply.hex !== '') || this.isRefusal(reply);
    if (asks === 'cancel')
      return (
        reply.type === 'error' &&
        (reply.error === 'cancelled' || reply.error === 'no-socket' || reply.error === 'syntax')
      );
    if (reply.type === 'ack') return true;
    // Some cameras confirm without accepting first, and an acceptance may have been lost.
    if (reply.type === 'done') return answers !== null || !this.busySockets.has(reply.socket);
    return (reply.type === 'result' && reply.hex === '') || this.isRefusal(reply);
  }

  /** A refusal that names a socket at work concerns what runs there. */
  private isRefusal(reply: ViscaReply): boolean {
    return reply.type === 'error' && atOnce.has(reply.error) && !this.busySockets.has(reply.socket);
  }
}
