import { z } from 'zod';
import { floorKinds } from '../../../core/src/speaking/floor.js';
import { role } from '../session/council.js';

/** Milliseconds spoken without pauses, under the item in progress and in the whole session. */
const spoken = { itemMs: z.number(), sessionMs: z.number() };

/** L-03: who spoke how long. Ended speeches only: whoever shows it adds the running one by its own clock. */
export const speakingTimePart = z.object({
  byPerson: z.array(
    z.object({
      personId: z.string(),
      fullName: z.string(),
      role,
      clubShortName: z.string().nullable(),
      speeches: z.number(),
      ...spoken,
    }),
  ),
  /** Clubs in the order of the roll; `limitMs` and `leftMs` null where the statut limits no club. */
  byClub: z.array(
    z.object({
      name: z.string(),
      shortName: z.string(),
      ...spoken,
      limitMs: z.number().nullable(),
      leftMs: z.number().nullable(),
    }),
  ),
  byKind: z.array(z.object({ kind: z.enum(floorKinds), ...spoken })),
});

/** The own time of one person (desk). */
export const ownSpeakingTime = z.object({ ...spoken, clubLeftMs: z.number().nullable() });

export type SpeakingTimePart = z.infer<typeof speakingTimePart>;
