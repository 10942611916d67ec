import { z } from 'zod';
import { draftView } from '../views/drafts-part.js';

/** `GET /api/public/sessions/:sessionId/drafts/:itemId`: one draft with its text and amendments, for everybody (V-26). */
export const draftOfItem = z.object({
  sessionId: z.string(),
  sessionTitle: z.string(),
  date: z.string(),
  councilName: z.string(),
  training: z.boolean(),
  itemId: z.string(),
  number: z.string(),
  title: z.string(),
  draftNo: z.string().nullable(),
  sponsor: z.string().nullable(),
  /** SHA-256 of what was put to the final vote; null before it is prepared (V-02). */
  finalTextHash: z.string().nullable(),
  draft: draftView,
});
export type DraftOfItem = z.infer<typeof draftOfItem>;
