import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewMessage } from '../../../protocol/src/messages.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { sampleView, sessionId } from '../../test/sample-view.js';
import { PublicFeed } from './public-feed.js';

/** A stream the spec speaks through. */
class Stream extends EventTarget {
  static made: Stream[] = [];
  isClosed = false;

  constructor(readonly url: string) {
    super();
    Stream.made.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  sends(message: ViewMessage<PublicView>): void {
    this.dispatchEvent(new MessageEvent('view', { data: JSON.stringify(message) }));
  }

  beats(time: string): void {
    this.dispatchEvent(new MessageEvent('heartbeat', { data: time }));
  }

  fails(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const view = sampleView();
const serverTime = '2026-11-24T13:05:10.000Z';

function message(seq: number, parts: Partial<PublicView>, full = false): ViewMessage<PublicView> {
  return { sessionId, audience: 'public', seq, full, parts, serverTime };
}

function lastStream(): Stream {
  const stream = Stream.made.at(-1);
  if (!stream) throw new Error('no stream');
  return stream;
}

describe('PublicFeed', () => {
  let feed: PublicFeed;
  let answers: () => Promise<Response>;
  let asked: Headers[];

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.parse('2026-11-24T13:05:00.000Z') });
    Stream.made = [];
    asked = [];
    answers = () => Promise.reject(new TypeError('no network'));
    vi.stubGlobal('EventSource', Stream);
    vi.stubGlobal('fetch', (_url: string, init: RequestInit) => {
      asked.push(new Headers(init.headers));
      return answers();
    });
    feed = new PublicFeed(sessionId, { view, seq: 42, serverTime: '2026-11-24T13:05:00.000Z' });
    feed.open();
  });

  afterEach(() => {
    feed.close();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('replaces the parts that changed and keeps the rest', () => {
    const quorum = { ...view.quorum, present: 7, met: false };
    lastStream().sends(message(43, { quorum }));
    expect(feed.snapshot).toMatchObject({ status: 'live', followed: { seq: 43, view: { ...view, quorum } } });
    expect(feed.snapshot.clockOffsetMs).toBe(10_000);
  });

  it('takes a whole view for the truth, also an older one: the hub knows', () => {
    lastStream().sends(message(40, { ...view, results: [] }, true));
    expect(feed.snapshot.followed).toMatchObject({ seq: 40, view: { results: [] } });
  });

  it('polls within 4 s when no stream comes, and stops when one does', async () => {
    answers = () => Promise.resolve(Response.json(message(44, view, true), { headers: { etag: '"s-44"' } }));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(feed.snapshot).toMatchObject({ status: 'live', followed: { seq: 44 } });
    answers = () => Promise.resolve(new Response(null, { status: 304 }));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked.map((headers) => headers.get('if-none-match'))).toEqual([null, '"s-44"']);
    lastStream().beats(serverTime);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toHaveLength(2);
  });

  it('never turns the page back by a late answer to a poll', async () => {
    lastStream().sends(message(50, { results: [] }));
    lastStream().fails();
    answers = () => Promise.resolve(Response.json(message(49, view, true)));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(feed.snapshot.followed).toMatchObject({ seq: 50, view: { results: [] } });
  });

  it('says offline when the hub is gone, keeps what it shows, and comes back by itself', async () => {
    lastStream().sends(message(43, {}));
    const first = lastStream();
    first.fails();
    await vi.advanceTimersByTimeAsync(100);
    expect(feed.snapshot).toMatchObject({ status: 'offline', confirmedAt: serverTime, followed: { view, seq: 43 } });
    expect(first.isClosed).toBe(true);
    for (let tries = 0; tries < 6; tries += 1) {
      await vi.advanceTimersByTimeAsync(10_000);
      lastStream().fails();
    }
    await vi.advanceTimersByTimeAsync(10_000);
    lastStream().sends(message(60, view, true));
    expect(feed.snapshot).toMatchObject({ status: 'live', followed: { seq: 60 } });
    expect(Stream.made.filter((stream) => !stream.isClosed)).toHaveLength(1);
  });

  it('makes a new stream when the old one fell silent', async () => {
    const first = lastStream();
    first.beats(serverTime);
    await vi.advanceTimersByTimeAsync(34_000);
    expect(first.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(first.isClosed).toBe(true);
    expect(lastStream()).not.toBe(first);
  });

  it('does nothing while paused and goes on afterwards', async () => {
    lastStream().beats(serverTime);
    feed.close();
    feed.close('paused');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(feed.snapshot.status).toBe('paused');
    expect(Stream.made).toHaveLength(1);
    expect(asked).toHaveLength(0);
    feed.open();
    lastStream().sends(message(70, {}));
    expect(feed.snapshot).toMatchObject({ status: 'live', followed: { seq: 70 } });
  });
});
