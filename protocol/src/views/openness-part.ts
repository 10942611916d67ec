import { z } from 'zod';
import { instant } from '../session/text.js';

/** S-27, art. 8 ust. 5 u.d.i.p.: what everybody is told of a limited openness; the last one may be going on (`endedAt` null). */
export const closedPartView = z.object({
  basis: z.string(),
  scope: z.string(),
  decidedBy: z.string(),
  interest: z.string(),
  startedAt: instant,
  endedAt: instant.nullable(),
});
export type ClosedPartView = z.infer<typeof closedPartView>;
