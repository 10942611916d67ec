import type { CommandAck } from '../../../protocol/src/messages.js';
import type { RefusalText } from '../../../web-shared/src/status/refusal.js';

/** Why an order was not carried out, as a sentence for the person; null when it was. */
export function refusalOfAck(ack: CommandAck): RefusalText | null {
  switch (ack.status) {
    case 'accepted':
      return null;
    case 'refused':
      return { text: ack.refusal.text, ...(ack.refusal.article ? { article: ack.refusal.article } : {}) };
    case 'failed':
      return { text: ack.failure.text };
  }
}

/** With the code and the figures of the rules, for places that do more than show the sentence. */
export interface OrderRefusal extends RefusalText {
  readonly code?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export function orderRefusalOfAck(ack: CommandAck): OrderRefusal | null {
  const refusal = refusalOfAck(ack);
  if (refusal === null || ack.status !== 'refused') return refusal;
  const { code, details } = ack.refusal;
  return { ...refusal, code, ...(details ? { details } : {}) };
}
