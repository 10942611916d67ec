import type { ServerResponse } from 'node:http';

/** A reader this far behind reads nothing any more. A whole view of 45 councillors and 60 items has some 60 kB. */
const maxWaitingBytes = 1_000_000;

/** Bytes of one server-sent event, encoded once for all who get it. */
export interface EncodedView {
  readonly seq: number;
  readonly bytes: Buffer;
}

/** One listener of a stream of server-sent events. Until it has its first whole view, what comes waits. */
export class Watcher {
  private backlog: EncodedView[] | undefined = [];
  private wasBehind = false;

  constructor(private readonly response: ServerResponse) {}

  /** Sends the first whole view and what happened since it was made. */
  start(whole: EncodedView): void {
    const later = (this.backlog ?? []).filter(({ seq }) => seq > whole.seq);
    this.backlog = undefined;
    this.write(whole.bytes);
    for (const { bytes } of later) this.write(bytes);
  }

  /** The next parts of the view. */
  take(view: EncodedView): void {
    if (this.backlog) this.backlog.push(view);
    else this.write(view.bytes);
  }

  /** A sign of life; a reader that has taken nothing since the one before is cut off, and comes back by itself if it lives. */
  beat(bytes: Buffer): void {
    const behind = this.response.writableNeedDrain;
    if (behind && this.wasBehind) this.response.destroy();
    else if (!this.backlog) this.write(bytes);
    this.wasBehind = behind;
  }

  end(): void {
    this.response.end();
  }

  private write(bytes: Buffer): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    if (this.response.writableLength > maxWaitingBytes) this.response.destroy();
    else this.response.write(bytes);
  }
}
