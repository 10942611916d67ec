import { z } from 'zod';
import { entityId } from '../session/council.js';
import { uuid } from '../session/text.js';

/**
 * GET /api/sessions/:sessionId/newcomers → councillors of the term who are not in the session's roll; POST `{memberId, commandId}`: the
 * mandate is gained in the session (S-12: the oath follows). For the presider and the office.
 */
export const newcomer = z.object({
  memberId: z.string(),
  seatNo: z.number(),
  firstName: z.string(),
  lastName: z.string(),
});
export type Newcomer = z.infer<typeof newcomer>;

export const seatNewcomer = z.strictObject({ memberId: entityId, commandId: uuid });
export type SeatNewcomer = z.infer<typeof seatNewcomer>;
