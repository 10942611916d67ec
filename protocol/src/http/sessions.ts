import { z } from 'zod';
import { namedLineView, sessionStatus, votingPart, votingSummary } from '../views/parts.js';

/** GET /api/sessions (signed in: with drafts for the office) and GET /api/public/sessions (convened and later, no training of others). */
export const sessionSummary = z.object({
  sessionId: z.string(),
  termId: z.string(),
  number: z.number(),
  roman: z.string(),
  title: z.string(),
  date: z.string(),
  time: z.string(),
  place: z.string(),
  training: z.boolean(),
  councilName: z.string(),
  status: z.enum(['draft', ...sessionStatus.exclude(['none']).options]),
  votings: z.number(),
});
export type SessionSummary = z.infer<typeof sessionSummary>;

/** GET /api/public/sessions/:sessionId/votings → `votingSummary[]`; …/votings/:no → `votingRecord` (also .csv, .pdf?layout=a|b). */
export const votingRecord = votingPart.extend({
  sessionId: z.string(),
  sessionNumber: z.number(),
  councilName: z.string(),
  termLabel: z.string(),
  date: z.string(),
  draftNo: z.string().nullable(),
  statutorySize: z.number(),
  filledSeats: z.number(),
  quorum: z.number(),
  ruleSetVersion: z.string(),
  lines: z.array(namedLineView),
  /** Head of the chain after closing: what the minutes print (V-30). */
  closedSeq: z.number(),
  closedHash: z.string(),
});
export type VotingRecord = z.infer<typeof votingRecord>;

/** GET /api/public/sessions/:sessionId/named-list(.json|.csv|.pdf?layout=a|b): all counted votes of the session. */
export const collectiveList = z.object({ session: sessionSummary, votings: z.array(votingRecord) });
export type CollectiveList = z.infer<typeof collectiveList>;

export { votingSummary };
