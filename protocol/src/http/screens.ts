import { z } from 'zod';
import { text, uuid } from '../session/text.js';

/**
 * Pairing a wall screen. The screen asks POST /api/screens/pairings → 201 `Pairing` and shows the code;
 * the operator confirms POST /api/screens/pairings/confirm → 201 `screenView`; the screen polls
 * GET /api/screens/pairings/:pairingId with header `x-pairing-secret` → `PairingState`, and once confirmed holds its token.
 * The token goes into the socket's handshake: `auth: { screenToken }`.
 */
export const pairing = z.object({ pairingId: uuid, code: z.string(), secret: z.string(), expiresAt: z.string() });
export type Pairing = z.infer<typeof pairing>;

export const pairingState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('waiting'), expiresAt: z.string() }),
  z.object({
    status: z.literal('confirmed'),
    screenId: z.string(),
    name: z.string(),
    sessionId: z.string(),
    token: z.string(),
  }),
  z.object({ status: z.literal('expired') }),
]);
export type PairingState = z.infer<typeof pairingState>;

/**
 * GET /api/screens/own with header `x-screen-token` → `ownScreen`, 404 `screen-unknown` once it was removed: where a screen
 * belongs after the operator moved it to another session.
 */
export const ownScreen = z.object({ screenId: z.string(), name: z.string(), sessionId: z.string() });
export type OwnScreen = z.infer<typeof ownScreen>;

/** Codes: 8 characters without look-alikes, 10 minutes, 5 wrong tries per operator and minute. */
export const confirmPairing = z.strictObject({ code: text(12, 1), name: text(60, 1), sessionId: uuid });
export type ConfirmPairing = z.infer<typeof confirmPairing>;

/** PATCH /api/screens/:screenId → `screenView`; DELETE removes it (the screen goes back to pairing). */
export const screenChange = z.strictObject({
  name: text(60, 1).optional(),
  sessionId: uuid.optional(),
  scene: z.enum(['auto', 'idle', 'quorum', 'item', 'speaker', 'voting', 'result', 'recess', 'message']).optional(),
  message: text(300).optional(),
});
export type ScreenChange = z.infer<typeof screenChange>;
