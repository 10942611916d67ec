import { readReceiptCode } from '../../../core/src/chain/receipt-code.js';
import type { FoundReceipt, FoundReceipts } from '../../../protocol/src/http/proofs.js';
import { publicFiles } from '../page/addresses.js';
import type { ReceiptProof } from './verify-receipt.js';

/** What became of a search for the own vote. */
export type Search =
  | { readonly found: 'no-code' | 'unreachable' }
  | { readonly found: 'nothing'; readonly code: string }
  | { readonly found: 'vote'; readonly code: string; readonly vote: FoundReceipt; readonly checked: ReceiptProof };

/** Asks the hub for the vote with a code and checks the answer in this browser. */
export async function findReceipt(sessionId: string, typed: string): Promise<Search> {
  const code = readReceiptCode(typed);
  if (code === undefined) return { found: 'no-code' };
  try {
    const [answer, keys, { verifyReceipt }] = await Promise.all([
      fetch(publicFiles.receipt(sessionId, code)),
      fetch(publicFiles.checkpointKeys(sessionId)),
      import('./verify-receipt.js'),
    ]);
    if (!answer.ok || !keys.ok) return { found: 'unreachable' };
    const { found } = (await answer.json()) as FoundReceipts;
    const [vote] = found;
    if (!vote) return { found: 'nothing', code };
    return { found: 'vote', code, vote, checked: verifyReceipt(code, vote, await keys.text()) };
  } catch {
    return { found: 'unreachable' };
  }
}
