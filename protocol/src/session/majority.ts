import { z } from 'zod';
import type { Majority } from '../../../core/src/voting/majority.js';

export const majority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('simple') }),
  z.strictObject({ kind: z.literal('absolute-of-votes') }),
  z.strictObject({ kind: z.literal('absolute-of-statutory') }),
  z.strictObject({
    kind: z.literal('qualified'),
    p: z.int().min(1).max(1000),
    q: z.int().min(1).max(1000),
    of: z.enum(['statutory', 'votes']),
  }),
]) satisfies z.ZodType<Majority>;
