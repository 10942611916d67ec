import { z } from 'zod';
import { instant } from '../session/text.js';

/** S-10, S-11: who leads the session, for everybody; null when the council has neither a chair nor a senior at work. */
export const presidingPart = z
  .object({
    memberId: z.string(),
    fullName: z.string(),
    /** The office held; `null` a councillor without one, who leads as the senior until a chair is elected. */
    office: z.enum(['chair', 'vice-chair']).nullable(),
    /** Since when and why somebody else than the chair by office leads; null while the chair does. */
    since: instant.nullable(),
    reason: z.string().nullable(),
  })
  .nullable();
export type PresidingPart = z.infer<typeof presidingPart>;

/** Whom the law sees in the chair now (art. 19 ust. 2, art. 20 ust. 2c); a proposal, people hand over (G-05). */
export const presiderProposal = z
  .object({
    memberId: z.string(),
    because: z.enum(['chair', 'oldest-vice-chair', 'senior', 'committee-chair', 'committee-deputy']),
  })
  .nullable();
