import { z } from 'zod';
import { instant, line, text, uuid } from '../session/text.js';

/**
 * I-04, role `council-office`: questions asked aloud at a session. Custom, not art. 24: no clock runs and nothing is published.
 * GET/POST /api/office/terms/:termId/oral-questions, the newest first; a paper made of one names it (`oralQuestionId`).
 */
export const oralQuestionInput = z.strictObject({
  sessionId: uuid,
  /** The councillor who asked; null for a sołtys or anybody else. */
  memberId: uuid.nullable(),
  /** Name and function of whoever asked, where it was no councillor. */
  askedBy: line(200).nullable(),
  question: text(5_000, 3),
  /** What was answered at once; empty: nothing. */
  answer: text(5_000),
});
export type OralQuestionInput = z.infer<typeof oralQuestionInput>;

export const oralQuestion = z.object({
  oralQuestionId: uuid,
  termId: uuid,
  sessionId: uuid,
  memberId: uuid.nullable(),
  askedBy: z.string(),
  question: z.string(),
  answer: z.string(),
  enteredBy: z.string(),
  enteredAt: instant,
  /** The written paper made of it; null: none. */
  interpellationId: uuid.nullable(),
});
export type OralQuestion = z.infer<typeof oralQuestion>;
