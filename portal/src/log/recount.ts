import type { VerifyReport } from '../../../core/src/chain/verify.js';
import { verifyLog } from '../../../core/src/chain/verify.js';
import { sha256 } from '../../../core/src/kernel/hashes/sha256.js';
import { BrokenLine, parseLog } from '../../../protocol/src/log-lines.js';

/** What a recount found; `unreadable` is the number of the first line that is no event. */
export type Recount = VerifyReport | { readonly verdict: 'unreadable'; readonly line: number };

/**
 * Recomputes a published log from its bytes: every link, every register, every tally (V-30).
 * @param log the text of `log.jsonl`
 * @param head the digest this page or a paper states; it must stand in the chain
 */
export function recount(log: string, head: string): Recount {
  try {
    return verifyLog(parseLog(log), { sha256, witnesses: [head] });
  } catch (error) {
    if (error instanceof BrokenLine) return { verdict: 'unreadable', line: error.line };
    throw error;
  }
}
