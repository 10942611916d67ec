import type { OrderOutcome } from '../../../protocol/src/hall/device-order.js';
import {
  type HallFeed,
  type HallFeedName,
  type HallInput,
  type HallNews,
  hallKeyHeader,
} from '../../../protocol/src/hall/hall-link.js';
import { readEvents } from './read-events.js';

/** Without a word for so long the line to the hub is dead; it beats every five seconds. */
const silentMs = 12_000;
const firstPauseMs = 300;
const longestPauseMs = 5_000;
/** Another program has our place: it is not fought for. */
const replacedPauseMs = 30_000;
const requestMs = 5_000;

export interface HubListener {
  heard<Name extends HallFeedName>(name: Name, data: HallFeed[Name]): Promise<void> | void;
  /** `connected`, or why not, in words for the terminal. */
  line(state: 'connected' | 'offline' | 'unknown-key' | 'replaced'): void;
}

/** The line to the hub: follows its stream and comes back by itself; what is told on the way is lost, the next report makes up for it. */
export class HubLink {
  private readonly ended = new AbortController();
  private running: Promise<void> | undefined;

  /** @param url `http://host:port` of the hub @param key of the hall */
  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly listener: HubListener,
  ) {}

  start(): void {
    this.running ??= this.live();
  }

  async stop(): Promise<void> {
    this.ended.abort();
    await this.running;
  }

  /** @returns whether the hub has it */
  async tell(news: HallNews): Promise<boolean> {
    return await this.post('reports', news);
  }

  async suggest(input: HallInput): Promise<boolean> {
    return await this.post('inputs', input);
  }

  async answer(orderId: string, outcome: OrderOutcome): Promise<boolean> {
    return await this.post(`orders/${orderId}`, outcome);
  }

  private async live(): Promise<void> {
    let pauseMs = firstPauseMs;
    while (!this.ended.signal.aborted) {
      const end = await this.follow();
      if (this.ended.signal.aborted) return;
      this.listener.line(end === 'closed' ? 'offline' : end);
      if (end === 'closed') pauseMs = firstPauseMs;
      await this.rest(end === 'replaced' ? replacedPauseMs : pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    }
  }

  /** One stream to its end. @returns `closed` when it had begun */
  private async follow(): Promise<'closed' | 'offline' | 'unknown-key' | 'replaced'> {
    const quiet = new AbortController();
    let timer = setTimeout(() => quiet.abort(), silentMs);
    let began = false;
    try {
      const response = await fetch(`${this.url}/api/hall-link/feed`, {
        headers: { [hallKeyHeader]: this.key, accept: 'text/event-stream' },
        signal: AbortSignal.any([this.ended.signal, quiet.signal]),
      });
      if (response.status === 401) return 'unknown-key';
      if (!response.ok || !response.body) return 'offline';
      began = true;
      this.listener.line('connected');
      for await (const { name, data } of readEvents(response.body)) {
        clearTimeout(timer);
        timer = setTimeout(() => quiet.abort(), silentMs);
        if (name === 'replaced') return 'replaced';
        if (name !== 'beat') await this.listener.heard(name as HallFeedName, JSON.parse(data) as never);
      }
      return 'closed';
    } catch {
      return began ? 'closed' : 'offline';
    } finally {
      clearTimeout(timer);
      // Whatever ended the reading, the hub shall know that nobody reads any more.
      quiet.abort();
    }
  }

  private async post(path: string, body: object): Promise<boolean> {
    try {
      const response = await fetch(`${this.url}/api/hall-link/${path}`, {
        method: 'POST',
        headers: { [hallKeyHeader]: this.key, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.any([this.ended.signal, AbortSignal.timeout(requestMs)]),
      });
      return response.ok;
    } catch {
      return false;
    }
  }

  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.ended.signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
    });
  }
}
