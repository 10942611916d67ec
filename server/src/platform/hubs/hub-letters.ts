import { Agent, request } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { HttpError } from '../errors/http-error.js';
import { Logger } from '../logging/logger.js';
import { HubBus } from './hub-bus.js';
import { HubSeal } from './hub-seal.js';

/** Less than a client waits for its ack (3 s): it hears that the outcome is unknown and asks again. */
const patienceMs = 2_000;
const complainEveryMs = 10_000;

/**
 * Why there is no answer. `unreachable`: nobody there, or not that hub; `silent`: it was heard no more while we waited; `late`:
 * alive, yet no answer in time. After any of them the request may have been carried out or not.
 */
export type NoAnswer = 'unreachable' | 'silent' | 'late';

/** Sealed requests to another hub, over HTTP to its own address. */
@Injectable()
export class HubLetters implements OnApplicationShutdown {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 30_000 });
  private readonly complainedAt = new Map<string, number>();
  private readonly underWay = new Map<string, Set<AbortController>>();

  constructor(
    private readonly bus: HubBus,
    private readonly seal: HubSeal,
    private readonly logger: Logger,
  ) {
    bus.onSilent((hubId) => {
      for (const letter of this.underWay.get(hubId) ?? []) letter.abort('silent');
    });
  }

  /**
   * @param known its address when it was never heard itself
   * @param path a route of `/internal/`, whose handler opens the letter by `open`
   */
  async send<Answer extends object>(hubId: string, path: string, text: string, known = ''): Promise<Answer | NoAnswer> {
    const address = this.bus.addressOf(hubId) ?? known;
    const letter = this.seal.letterTo(hubId, text);
    if (!address || !letter) return 'unreachable';
    if (this.bus.isSilent(hubId)) return 'silent';
    const abort = new AbortController();
    const letters = this.underWay.get(hubId) ?? new Set();
    this.underWay.set(hubId, letters.add(abort));
    const late = setTimeout(() => abort.abort('late'), patienceMs);
    try {
      return await this.post<Answer>(new URL(path, address), JSON.stringify(letter), abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return abort.signal.reason as 'silent' | 'late';
      this.complain(hubId, address, error);
      return 'unreachable';
    } finally {
      clearTimeout(late);
      letters.delete(abort);
      if (letters.size === 0) this.underWay.delete(hubId);
    }
  }

  /** What another hub wrote. @throws HttpError that a stranger cannot tell from a page that is not there */
  open(letter: unknown): string {
    const opened = this.seal.open(letter);
    if (opened === 'forged') throw new HttpError(404, { code: 'not-found', text: 'Nie ma takiej strony.' });
    if (opened === 'misdirected') throw new HttpError(421, { code: 'misdirected', text: 'To inny węzeł.' });
    return opened.text;
  }

  onApplicationShutdown(): void {
    this.agent.destroy();
  }

  /** A hub that died says nothing more; one that is heard and cannot be reached has a wrong address. */
  private complain(hubId: string, address: string, error: unknown): void {
    if (performance.now() - (this.complainedAt.get(hubId) ?? -complainEveryMs) < complainEveryMs) return;
    this.complainedAt.set(hubId, performance.now());
    this.logger.warn({ hub: hubId, address, error }, 'Another hub cannot be reached');
  }

  private post<Answer>(url: URL, body: string, signal: AbortSignal): Promise<Answer | 'late'> {
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent: this.agent, headers, signal }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
        });
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 500) resolve('late');
          else if (response.statusCode !== 200) reject(new Error(`Answered ${response.statusCode}`));
          else settle(() => JSON.parse(text) as Answer, resolve, reject);
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

function settle<Value>(make: () => Value, resolve: (value: Value) => void, reject: (error: unknown) => void): void {
  try {
    resolve(make());
  } catch (error) {
    reject(error);
  }
}
