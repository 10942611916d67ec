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
