import { z } from 'zod';
import { isNumberedAsNeeded, type OpenPath, refusalKinds } from '../../../core/src/annual/earlier-refusals.js';
import { instant, line, localDay, text, uuid } from '../session/text.js';
import { annualOutcome, legalPath } from './legal-paths.js';

/**
 * R-07, role `council-office`: refused confidence and discharge of sessions that stand in no log here.
 * GET/POST /api/office/terms/:termId/annual-refusals, POST …/:refusalId/withdraw {reason}. Nothing is changed or removed.
 */
export const annualRefusalInput = z
  .strictObject({
    kind: z.enum(refusalKinds),
    /** Day of the session; its year is the year of the refusal. */
    day: localDay,
    /** Null for a confidence refused by law, without a resolution (art. 28aa ust. 9). */
    resolutionNo: line(60, 1).nullable(),
  })
  .refine(isNumberedAsNeeded, { path: ['resolutionNo'] });
export type AnnualRefusalInput = z.infer<typeof annualRefusalInput>;

export const annualRefusal = z.object({
  ...annualRefusalInput.shape,
  refusalId: uuid,
  enteredAt: instant,
  /** Why it counts no more; null: it counts. */
  withdrawn: z.object({ reason: z.string(), at: instant }).nullable(),
});
export type AnnualRefusal = z.infer<typeof annualRefusal>;

export const openPath = legalPath.extend({ day: localDay }) satisfies z.ZodType<OpenPath>;

export const annualRefusals = z.object({
  /** Entered by hand, the newest session first. */
  entered: z.array(annualRefusal),
  /** What the logs of the term's closed sessions say, the newest first. */
  held: z.array(annualOutcome.extend({ sessionId: uuid })),
  /** Ways to a referendum that wait for a session. */
  openPaths: z.array(openPath),
});
export type AnnualRefusals = z.infer<typeof annualRefusals>;

export const refusalWithdrawal = z.strictObject({ reason: text(1000, 3) });
export type RefusalWithdrawal = z.infer<typeof refusalWithdrawal>;
