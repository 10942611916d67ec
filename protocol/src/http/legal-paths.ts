import { z } from 'zod';
import type { AnnualOutcome, LegalPath } from '../../../core/src/annual/consequences.js';
import { localDay } from '../session/text.js';

/** GET /api/office/sessions/:sessionId/legal-paths: what the law attaches to the annual votes of a closed session. */
export const annualOutcome = z.object({
  year: z.number(),
  day: localDay,
  confidence: z.enum(['granted', 'refused']).nullable(),
  discharge: z.enum(['granted', 'refused', 'not-adopted']).nullable(),
}) satisfies z.ZodType<AnnualOutcome>;

export const legalPath = z.object({
  kind: z.enum(['referendum-after-discharge', 'referendum-after-confidence', 'second-refusal-next-year']),
  basis: z.string(),
  earliest: localDay.nullable(),
}) satisfies z.ZodType<LegalPath>;

export const legalPaths = z.object({
  /** Null when the session is not closed or voted on neither. */
  outcome: annualOutcome.nullable(),
  paths: z.array(legalPath),
});
export type LegalPaths = z.infer<typeof legalPaths>;
