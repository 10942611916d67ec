import { z } from 'zod';
import { instant } from '../session/text.js';

/**
 * The power of the hall, for everybody in it while it is not well; never part of the log. `failing`: the hall is closed safely;
 * `unknown`: nobody knows, which is never taken for an outage.
 */
export const powerPart = z
  .object({
    power: z.enum(['battery', 'failing', 'unknown']),
    /** Seconds left on battery by the UPS's own word at `at`. */
    remainingS: z.int().min(0).nullable(),
    at: instant,
    /** Why the sitting could not be paused; null: it was, or there was no need. */
    notPaused: z.string().nullable(),
  })
  .nullable();

export type PowerPart = z.infer<typeof powerPart>;
