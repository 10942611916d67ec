import { Injectable } from '@nestjs/common';
import { type SessionOwner } from '../../event-log/session-claim.js';
import { HubLetters, type NoAnswer } from '../../platform/hubs/hub-letters.js';
import type { Order, OwnerAnswer } from './order.js';

export const ordersPath = '/internal/orders';

/** Without an answer the command may have been written or not: it keeps its id, so it is safe to send again. */
export type CallOutcome = OwnerAnswer | NoAnswer;

/** Brings orders to the hub that owns a session. */
export abstract class OwnerCalls {
  abstract call(owner: SessionOwner, order: Order): Promise<CallOutcome>;
}

@Injectable()
export class HttpOwnerCalls extends OwnerCalls {
  constructor(private readonly letters: HubLetters) {
    super();
  }

  call({ hubId, address }: SessionOwner, order: Order): Promise<CallOutcome> {
    return this.letters.send<OwnerAnswer>(hubId, ordersPath, JSON.stringify(order), address);
  }
}
