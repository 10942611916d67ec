import { z } from 'zod';
import { sha256Hex } from '../session/text.js';

/**
 * GET /api/sessions/:sessionId/own-receipts, whoever is signed in → the events that hold the votes in force of this person in counted
 * votes, nobody else's (V-30). For a desk that shows a vote another desk sent (V-07).
 */
export const ownReceipts = z.array(z.object({ seq: z.number().int().min(1), hash: sha256Hex }));
export type OwnReceipts = z.infer<typeof ownReceipts>;

export function ownReceiptsPath(sessionId: string): string {
  return `/api/sessions/${sessionId}/own-receipts`;
}
