import type { ViewMessage } from '../../../protocol/src/messages.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { publicFiles } from '../page/addresses.js';
import type { FollowedSession } from '../page/page-data.js';

/** `live`: the newest state is on the page (by the stream, else by polling); `offline`: the hub did not answer; `paused`: by the reader. */
export type FeedStatus = 'connecting' | 'live' | 'offline' | 'paused';

export interface FeedSnapshot {
  readonly status: FeedStatus;
  readonly followed: FollowedSession;
  /** The hub's time minus this device's time, ms. */
  readonly clockOffsetMs: number;
  /** When the hub last confirmed that this is the newest state; hub's time, ISO 8601. */
  readonly confirmedAt: string;
}

/** S-21: without a stream the page asks this often, so that the delay stays below 5 s. */
const pollEveryMs = 4_000;
/** The hub sends at least a heartbeat every 15 s; after this silence the connection is dead although nobody said so. */
const silenceMs = 35_000;
const firstRetryMs = 500;
const longestRetryMs = 8_000;

/**
 * Keeps one session's public view up to date: server-sent events, and polling while there is no stream (a proxy that
 * holds it back, a refused connection, a hub that restarts). Comes back by itself for ever.
 */
export class PublicFeed {
  private readonly listeners = new Set<() => void>();
  private stream: EventSource | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setTimeout> | undefined;
  private asking: AbortController | undefined;
  private etag: string | undefined;
  private retryMs = firstRetryMs;
  private running = false;
  private current: FeedSnapshot;

  constructor(
    private readonly sessionId: string,
    initial: FollowedSession,
  ) {
    this.current = { status: 'connecting', followed: initial, clockOffsetMs: 0, confirmedAt: initial.serverTime };
  }

  get snapshot(): FeedSnapshot {
    return this.current;
  }

  /** Calls back after every change of the snapshot. @returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Starts, or goes on after `close`. */
  open(): void {
    if (this.running) return;
    this.running = true;
    this.update({ status: 'connecting' });
    this.connect();
  }

  /** Leaves the hub in peace; the page keeps what it shows. */
  close(status: 'connecting' | 'paused' = 'connecting'): void {
    this.running = false;
    this.dropStream();
    clearTimeout(this.retry);
    this.stopPolling();
    if (this.current.status !== status) this.update({ status });
  }

  private connect(): void {
    const stream = new EventSource(publicFiles.stream(this.sessionId));
    this.stream = stream;
    this.expectSound();
    stream.addEventListener('view', (event) => {
      this.streamWorks();
      this.take(JSON.parse(event.data) as ViewMessage<PublicView>);
    });
    stream.addEventListener('heartbeat', (event) => {
      this.streamWorks();
      this.confirm(event.data);
    });
    stream.addEventListener('error', () => this.reconnectLater());
    if (!this.poll) this.pollLater();
  }

  /** The browser's own retry gives up on some answers and hammers on others, so each failed stream is closed and made anew. */
  private reconnectLater(): void {
    this.dropStream();
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.connect(), this.retryMs * (0.75 + Math.random() / 2));
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    if (this.current.status === 'live') void this.ask();
  }

  private streamWorks(): void {
    this.retryMs = firstRetryMs;
    this.stopPolling();
    this.expectSound();
  }

  private expectSound(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.reconnectLater(), silenceMs);
  }

  private dropStream(): void {
    clearTimeout(this.silence);
    this.stream?.close();
    this.stream = undefined;
  }

  private pollLater(): void {
    clearTimeout(this.poll);
    this.poll = setTimeout(() => void this.ask(), pollEveryMs);
  }

  private stopPolling(): void {
    clearTimeout(this.poll);
    this.poll = undefined;
    this.asking?.abort();
  }

  private async ask(): Promise<void> {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      const response = await fetch(publicFiles.live(this.sessionId), {
        headers: this.etag ? { 'if-none-match': this.etag } : {},
        signal: AbortSignal.any([asking.signal, AbortSignal.timeout(pollEveryMs)]),
      });
      if (response.status === 200) {
        this.etag = response.headers.get('etag') ?? undefined;
        const message = (await response.json()) as ViewMessage<PublicView>;
        // An answer that crossed a newer one on the way must not turn the page back.
        if (message.seq >= this.current.followed.seq) this.take(message);
      } else if (response.status === 304) this.confirm(new Date(Date.now() + this.current.clockOffsetMs).toISOString());
      else this.update({ status: 'offline' });
    } catch {
      if (!asking.signal.aborted) this.update({ status: 'offline' });
    }
    if (this.running && !asking.signal.aborted) this.pollLater();
  }

  private take(message: ViewMessage<PublicView>): void {
    const view = { ...(message.full ? null : this.current.followed.view), ...message.parts } as PublicView;
    this.current = { ...this.current, followed: { view, seq: message.seq, serverTime: message.serverTime } };
    this.confirm(message.serverTime);
  }

  private confirm(serverTime: string): void {
    if (!this.running) return;
    this.update({ status: 'live', confirmedAt: serverTime, clockOffsetMs: Date.parse(serverTime) - Date.now() });
  }

  private update(change: Partial<FeedSnapshot>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
