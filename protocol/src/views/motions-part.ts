import { z } from 'zod';
import { motionKinds } from '../../../core/src/motions/formal-motion.js';
import { instant } from '../session/text.js';

export const motionStatus = z.enum(['moved', 'in-vote', 'adopted', 'not-adopted', 'withdrawn', 'carried-out']);

/** L-05: a formal motion as everybody in the hall and outside may follow it. */
export const motionView = z.object({
  motionId: z.string(),
  kind: z.enum(motionKinds),
  text: z.string(),
  memberId: z.string(),
  fullName: z.string(),
  itemId: z.string(),
  movedAt: instant,
  status: motionStatus,
  /** Names of the one speaker for and the one against; null until the floor was given. */
  speakerFor: z.string().nullable(),
  speakerAgainst: z.string().nullable(),
  votingId: z.string().nullable(),
  /** Adopted, or of a kind that needs no vote, and nothing done yet. */
  due: z.boolean(),
  /** The presider's words about it, where no order of the session carries it out. */
  note: z.string().nullable(),
});

/** Motions under the item in progress, in the order they were moved. */
export const motionsPart = z.array(motionView);

export type MotionView = z.infer<typeof motionView>;
