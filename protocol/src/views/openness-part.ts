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

/** The closed part that is going on; null while the public may look on. */
export function closedPartNow(parts: readonly ClosedPartView[]): ClosedPartView | null {
  const last = parts.at(-1);
  return last && last.endedAt === null ? last : null;
}
