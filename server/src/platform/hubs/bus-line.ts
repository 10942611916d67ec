import pg from 'pg';
import { settledWithin } from '../clock/settled-within.js';

const channel = 'kworum_hubs';
const mostAtOnce = 200;
/** Between two tries to come back, ms; a little chance so that hubs do not knock in step. */
const pauseMs = () => 100 + Math.random() * 200;
/** Messages that wait at most; beyond it the line is as good as broken, and everything is told anew afterwards. */
const mostWaiting = 5_000;

export interface BusLineEvents {
  heard(text: string): void;
  connected(): void;
  lost(): void;
}

/**
 * One connection that listens and tells, kept alive for as long as the hub lives. Messages go out in the order they were given,
 * many in one statement. Not durable: what was given while the line is down is dropped.
 */
export class BusLine {
  private client: pg.Client | undefined;
  private waiting: { key: string | undefined; text: string }[] = [];
  private sending = false;
  private closed = false;
  private retry: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly events: BusLineEvents,
  ) {}

  get isUp(): boolean {
    return this.client !== undefined;
  }

  async open(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kworum-bus',
      connectionTimeoutMillis: 2_000,
      query_timeout: 3_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const lost = () => this.lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => payload && this.events.heard(payload));
    try {
      await client.connect();
      // A message is worth nothing after a crash: it must not wait for the disk, nor let votes wait for it.
      await client.query('SET synchronous_commit TO off');
      await client.query(`LISTEN ${channel}`);
    } catch {
      void client.end().catch(() => undefined);
      this.tryAgain();
      return;
    }
    if (this.closed) return void client.end().catch(() => undefined);
    this.client = client;
    this.waiting = [];
    this.events.connected();
  }

  /** @param key a newer message of the same key replaces one that still waits */
  tell(text: string, key?: string): void {
    if (!this.client) return;
    const older = key === undefined ? undefined : this.waiting.find((message) => message.key === key);
    if (older) older.text = text;
    else this.waiting.push({ key, text });
    if (this.waiting.length > mostWaiting) this.drop();
    else if (!this.sending) void this.send();
  }

  /** A line that is silent though it should not be is opened anew. */
  drop(): void {
    const { client } = this;
    if (!client) return;
    void client.end().catch(() => undefined);
    this.lost(client);
  }

  /** Waits a moment for the last words. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const { client } = this;
    if (!client) return;
    for (let turn = 0; turn < 20 && (this.sending || this.waiting.length > 0); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    this.client = undefined;
    await settledWithin(
      client.end().catch(() => undefined),
      200,
    );
  }

  private async send(): Promise<void> {
    this.sending = true;
    // What is told in one turn of the event loop goes out together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.client && this.waiting.length > 0) {
      const { client } = this;
      const texts = this.waiting.splice(0, mostAtOnce).map(({ text }) => text);
      try {
        await client.query({ name: 'tell', text: tellStatement, values: [channel, texts] });
      } catch {
        if (this.client === client) this.drop();
      }
    }
    this.sending = false;
  }

  private lost(client: pg.Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    this.waiting = [];
    this.events.lost();
    this.tryAgain();
  }

  private tryAgain(): void {
    if (this.closed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.open(), pauseMs());
  }
}

const tellStatement = `
  SELECT pg_notify($1, message.text) FROM unnest($2::text[]) WITH ORDINALITY AS message (text, place) ORDER BY message.place`;
