import { Agent, request } from 'node:http';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type SessionOwner } from '../../event-log/session-claim.js';
import { HubBus } from '../../platform/hubs/hub-bus.js';
import { HubSeal } from '../../platform/hubs/hub-seal.js';
import { Logger } from '../../platform/logging/logger.js';
import type { Order, OwnerAnswer } from './order.js';

export const ordersPath = '/internal/orders';

/** Less than a client waits for its ack (3 s): it hears that the outcome is unknown and asks again. */
const patienceMs = 2_000;
const complainEveryMs = 10_000;

/**
 * `unreachable`: nobody there, or not that hub; `silent`: it was heard no more while we waited; `late`: alive, yet no answer in
 * time. After any of them the command may have been written or not: it keeps its id, so it is safe to send again.
 */
export type CallOutcome = OwnerAnswer | 'unreachable' | 'silent' | 'late';

/** Brings orders to the hub that owns a session. */
export abstract class OwnerCalls {
  abstract call(owner: SessionOwner, order: Order): Promise<CallOutcome>;
}

@Injectable()
export class HttpOwnerCalls extends OwnerCalls implements OnApplicationShutdown {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 30_000 });
  private readonly complainedAt = new Map<string, number>();
  private readonly underWay = new Map<string, Set<AbortController>>();

  constructor(
    private readonly bus: HubBus,
    private readonly seal: HubSeal,
    private readonly logger: Logger,
  ) {
    super();
    bus.onSilent((hubId) => {
      for (const call of this.underWay.get(hubId) ?? []) call.abort('silent');
    });
  }

  async call(owner: SessionOwner, order: Order): Promise<CallOutcome> {
    const address = this.bus.addressOf(owner.hubId) ?? owner.address;
    const letter = this.seal.letterTo(owner.hubId, JSON.stringify(order));
    if (!address || !letter) return 'unreachable';
    if (this.bus.isSilent(owner.hubId)) return 'silent';
    const abort = new AbortController();
    const calls = this.underWay.get(owner.hubId) ?? new Set();
    this.underWay.set(owner.hubId, calls.add(abort));
    const late = setTimeout(() => abort.abort('late'), patienceMs);
    try {
      return await this.post(address, JSON.stringify(letter), abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return abort.signal.reason as 'silent' | 'late';
      this.complain(owner.hubId, address, error);
      return 'unreachable';
    } finally {
      clearTimeout(late);
      calls.delete(abort);
      if (calls.size === 0) this.underWay.delete(owner.hubId);
    }
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

  private post(address: string, body: string, signal: AbortSignal): Promise<CallOutcome> {
    return new Promise((resolve, reject) => {
      const url = new URL(ordersPath, address);
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(url, { method: 'POST', agent: this.agent, headers, signal }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => {
          text += piece;
        });
        response.on('error', reject);
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(text) as OwnerAnswer);
          else if (response.statusCode === 500) resolve('late');
          else reject(new Error(`Answered ${response.statusCode}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
