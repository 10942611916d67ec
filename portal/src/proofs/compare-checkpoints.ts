import { isSameHash, verifyConsistency } from '../../../core/src/chain/merkle/merkle-proofs.js';
import { fromBase64 } from '../../../core/src/kernel/byte-text.js';
import { sha256Bytes } from '../../../core/src/kernel/hashes/sha256.js';
import type { ConsistencyProof } from '../../../protocol/src/http/proofs.js';
import { publicFiles } from '../page/addresses.js';
import type { ReadCheckpoint } from './published-checkpoints.js';

/** What this browser made of two checkpoints; everything but the first three speaks against the log. */
export type Comparison =
  | 'goes-on'
  | 'same'
  | 'unreachable'
  | 'other-session'
  | 'not-signed'
  | 'longer-than-published'
  | 'not-published'
  | 'forked';

/**
 * Whether the log of the newest checkpoint goes on from the one somebody kept, event by event: the hub gives the hashes, the answer is
 * computed here (RFC 9162 §2.1.4.2).
 */
export async function compareCheckpoints(
  sessionId: string,
  kept: ReadCheckpoint,
  newest: ReadCheckpoint,
): Promise<Comparison> {
  if (kept.origin !== newest.origin) return 'other-session';
  if (!kept.signedBy || !newest.signedBy) return 'not-signed';
  if (kept.size > newest.size) return 'longer-than-published';
  if (kept.size === newest.size) return isSameHash(kept.root, newest.root) ? 'same' : 'forked';
  try {
    const answer = await fetch(publicFiles.consistency(sessionId, kept.size, newest.size));
    if (answer.status === 404) return 'not-published';
    if (!answer.ok) return 'unreachable';
    const { path } = (await answer.json()) as ConsistencyProof;
    const proof = path.map((hash) => fromBase64(hash) ?? new Uint8Array());
    const claim = { from: kept.size, to: newest.size, fromRoot: kept.root, toRoot: newest.root, proof };
    return verifyConsistency(sha256Bytes, claim) ? 'goes-on' : 'forked';
  } catch {
    return 'unreachable';
  }
}
