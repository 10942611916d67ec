import { z } from 'zod';
import { choice } from '../views/parts.js';

/** Hashes are base64 here, as in a checkpoint (C2SP); `path` is the proof of RFC 9162, from the leaf upwards. */
const hashes = z.array(z.string().max(44)).max(64);
const place = z.number().int().min(1);

/** GET /api/public/sessions/:sessionId/proofs/inclusion?seq=&size=: that an event stands in the log a checkpoint was signed for. */
export const inclusionProof = z.object({
  /** Number of the event; its leaf has the index `seq - 1`. */
  seq: place,
  /** Number of events of the checkpoint. */
  size: place,
  root: z.string(),
  path: hashes,
  /** The signed note (C2SP tlog-checkpoint). */
  checkpoint: z.string(),
});
export type InclusionProof = z.infer<typeof inclusionProof>;

/** GET /api/public/sessions/:sessionId/proofs/consistency?from=&to=: that the later checkpoint goes on from the earlier one. */
export const consistencyProof = z.object({
  from: place,
  to: place,
  fromRoot: z.string(),
  toRoot: z.string(),
  path: hashes,
});
export type ConsistencyProof = z.infer<typeof consistencyProof>;

/**
 * GET /api/public/sessions/:sessionId/receipts/:code: the votes whose receipt has this code; one, or none. Only of counted
 * votes told outside (V-08, S-27).
 */
export const foundReceipt = z.object({
  seq: place,
  votingNo: place,
  choice,
  /** `replaced`: the voter changed it before closing (V-03); `set-aside`: excluded afterwards (art. 25a). */
  standing: z.enum(['counted', 'replaced', 'set-aside']),
  /** The event that holds the vote counted instead. */
  replacedBySeq: z.number().nullable(),
  /** The link itself: `hash = SHA-256(prevHash ‖ "\n" ‖ seq ‖ "\n" ‖ body)`. */
  prevHash: z.string(),
  body: z.string(),
  hash: z.string(),
  /** Null while the checkpoint of the vote's closing is not yet signed. */
  proof: inclusionProof.nullable(),
});
export type FoundReceipt = z.infer<typeof foundReceipt>;
export const foundReceipts = z.object({ code: z.string(), found: z.array(foundReceipt) });
export type FoundReceipts = z.infer<typeof foundReceipts>;
