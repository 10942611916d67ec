import { z } from 'zod';
import { interestFlags } from '../../../core/src/voting/exclusion-warnings.js';

/**
 * Typical conflicts of V-12, kept in the database only: never in the log, never public.
 * GET/PUT /api/office/terms/:termId/members/:memberId/interests → `interests`.
 */
export const interests = z.strictObject({ flags: z.array(z.enum(interestFlags)).max(interestFlags.length) });
export type Interests = z.infer<typeof interests>;

/**
 * GET /api/sessions/:sessionId/items/:itemId/exclusion-warnings: to a councillor the own warnings; to the chair and the operator
 * whom a warning concerns, and not why.
 */
export const exclusionWarningsView = z.object({
  own: z.array(z.object({ flag: z.enum(interestFlags), word: z.string() })),
  members: z.array(z.object({ memberId: z.string(), fullName: z.string() })),
});
export type ExclusionWarningsView = z.infer<typeof exclusionWarningsView>;
