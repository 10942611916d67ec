import { z } from 'zod';
import { receiptCode } from '../../../core/src/chain/receipt-code.js';

/** Codes by the number of the event that holds the vote. */
const pageShape = z.record(z.string().regex(/^\d+$/), z.string().max(9));

/**
 * The codes one person's acknowledged votes got at this desk (V-30). They survive reloads and the end of the session: with a
 * code the vote is found in the public list. Another device has its own book; what is missing here the hub tells its voter after the count.
 */
export class ReceiptBook {
  private readonly place: string;

  constructor(sessionId: string, personId: string) {
    this.place = `kworum.receipts.${sessionId}.${personId}`;
  }

  /** @param hash of the chain after the vote, as the acknowledgement brought it */
  keep(seq: number, hash: string): void {
    if (!/^[0-9a-f]{64}$/.test(hash)) return;
    try {
      localStorage.setItem(this.place, JSON.stringify({ ...this.page(), [seq]: receiptCode(hash) }));
    } catch {
      // A browser that keeps nothing: the code still stands in the public list.
    }
  }

  /** @returns undefined for a vote that was not acknowledged at this desk */
  codeOf(seq: number | null | undefined): string | undefined {
    return seq == null ? undefined : this.page()[String(seq)];
  }

  private page(): Record<string, string> {
    try {
      const parsed = pageShape.safeParse(JSON.parse(localStorage.getItem(this.place) ?? '{}'));
      return parsed.success ? parsed.data : {};
    } catch {
      return {};
    }
  }
}
