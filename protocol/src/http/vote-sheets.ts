import { z } from 'zod';
import { text } from '../session/text.js';

/**
 * Sheets of votes (V-15), for chair, operator, office and who writes votes down. All under /api/sessions/:sessionId/votings/:votingId:
 * GET /sheet.pdf → `Arkusz głosowania imiennego` to print, also before the vote opens. GET /scans → `voteScan[]`.
 * PUT /scans?fileName=… with the raw PDF, PNG or JPEG (≤ 25 MB) → 201 `voteScan`: 409 `voting-not-closed` or `sheet-already-attached`,
 * 415 `not-a-scan`. GET /scans/:documentId → the file. PUT /scans/:documentId/publication `scanPublication` (office) → `voteScan`.
 * Signatures are personal data: nobody outside reads a scan unless the office decided so; then GET
 * /api/public/sessions/:sessionId/votings/:no/scans names it and the file is open to everybody.
 */
export const scanMediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
export type ScanMediaType = (typeof scanMediaTypes)[number];

export const voteScan = z.object({
  documentId: z.string(),
  fileName: z.string(),
  mediaType: z.enum(scanMediaTypes),
  bytes: z.number(),
  /** As it stands in the log. */
  sha256: z.string(),
  uploadedAt: z.string(),
  publishedAt: z.string().nullable(),
});
export type VoteScan = z.infer<typeof voteScan>;

export const scanQuery = z.strictObject({ fileName: text(200, 1) });
export type ScanQuery = z.infer<typeof scanQuery>;

export const scanPublication = z.strictObject({ published: z.boolean() });
export type ScanPublication = z.infer<typeof scanPublication>;
