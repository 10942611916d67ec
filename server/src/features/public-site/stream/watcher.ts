import type { Socket } from 'node:net';

/** A reader this far behind reads nothing any more. A whole view of 45 councillors and 60 items has some 60 kB. */
const maxWaitingBytes = 1_000_000;

/** One reader of a stream of server-sent events, on the bare socket: no chunks, no framing, the same bytes for all. */
export class Watcher {
  private wasBehind = false;

  constructor(private readonly socket: Socket) {}

  /** One event; a reader that lets too much pile up is cut off, and comes back by itself if it lives. */
  write(bytes: Buffer | string): void {
    const { socket } = this;
    if (socket.destroyed || socket.writableEnded) return;
    if (socket.writableLength > maxWaitingBytes) socket.destroy();
    else socket.write(bytes);
  }

  /** A sign of life; a reader that has taken nothing since the one before is cut off. */
  beat(bytes: Buffer): void {
    const behind = this.socket.writableNeedDrain;
    if (behind && this.wasBehind) this.socket.destroy();
    else this.write(bytes);
    this.wasBehind = behind;
  }

  end(): void {
    this.socket.end();
  }
}
