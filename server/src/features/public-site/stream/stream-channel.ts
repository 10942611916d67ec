import type { ViewMessage } from '../../../../../protocol/src/messages.js';
import type { Watcher } from './watcher.js';

/** One session's watchers in a stream process. However many there are, each change is encoded once. */
export class StreamChannel {
  private readonly watchers = new Set<Watcher>();
  private whole: ViewMessage;
  private wholeBytes: Buffer | undefined;

  /** @param whole the newest whole view; everything told later fits on it */
  constructor(whole: ViewMessage) {
    this.whole = whole;
  }

  /** Sends the whole view as it is now; from then on the watcher gets every change. */
  add(watcher: Watcher, now: string): void {
    this.watchers.add(watcher);
    this.wholeBytes ??= viewBytes(this.whole);
    watcher.write(this.wholeBytes);
    watcher.write(beatBytes(now));
  }

  remove(watcher: Watcher): void {
    this.watchers.delete(watcher);
  }

  /** Parts that changed. */
  tell(message: ViewMessage): void {
    const { parts } = this.whole;
    this.whole = { ...message, full: true, parts: { ...parts, ...message.parts } };
    this.wholeBytes = undefined;
    const bytes = viewBytes(message);
    for (const watcher of this.watchers) watcher.write(bytes);
  }

  beat(now: string): void {
    const bytes = beatBytes(now);
    for (const watcher of this.watchers) watcher.beat(bytes);
  }

  end(): void {
    for (const watcher of this.watchers) watcher.end();
  }
}

function viewBytes(message: ViewMessage): Buffer {
  return Buffer.from(`event: view\nid: ${message.seq}\ndata: ${JSON.stringify(message)}\n\n`);
}

/** Carries the hub's time, by which pages show deadlines and know that they are up to date. */
function beatBytes(now: string): Buffer {
  return Buffer.from(`event: heartbeat\ndata: ${now}\n\n`);
}
