import { z } from 'zod';
import { dossierPapers } from '../../../core/src/annual/dossier.js';
import { instant } from '../session/text.js';
import { agendaChangeView } from '../views/agenda-changes-part.js';
import {
  namedLineView,
  sessionStatus,
  votingMethod,
  votingPart,
  votingResultView,
  votingStatus,
  votingSummary,
} from '../views/parts.js';
import { objectionView } from '../views/standing-part.js';

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
  /** Names of the committees that sit; absent at a session of the council (K-08). */
  committees: z.array(z.string()).optional(),
});
export type SessionSummary = z.infer<typeof sessionSummary>;

/** Something the footer of a named list must say (§11.3): void for want of quorum, a ballot set aside by an exclusion, a vote that came after closing. */
export const votingRemark = z.enum([
  'void-no-quorum',
  'ballot-set-aside',
  'late-ballot-refused',
  'annulled',
  'repeated',
  'entered-ballots',
  'objection',
]);
export type VotingRemark = z.infer<typeof votingRemark>;

/**
 * One counted vote with its named list: what web page, PDF, CSV and JSON are made from (D-10). Only after closing (V-08).
 * GET /api/public/sessions/:sessionId/votings → `votingSummary[]`; …/votings/:no → `votingRecord` (also .json, .csv, .pdf?layout=a|b).
 */
export const votingRecord = votingPart.omit({ liveLines: true }).extend({
  no: z.number(),
  status: votingStatus.exclude(['prepared', 'open']),
  openedAt: instant,
  closedAt: instant,
  result: votingResultView,
  sessionId: z.string(),
  sessionNumber: z.number(),
  sessionTitle: z.string(),
  /** The committee that voted (K-07); absent at a session of the council. `statutorySize` is then the number of its members. */
  committee: z.string().optional(),
  councilName: z.string(),
  termLabel: z.string(),
  /** Day of the session, `YYYY-MM-DD`. */
  date: z.string(),
  training: z.boolean(),
  draftNo: z.string().nullable(),
  statutorySize: z.number(),
  filledSeats: z.number(),
  presentAtOpening: z.number(),
  quorum: z.number(),
  ruleSetVersion: z.string(),
  /** Art. 14 ust. 2: by devices; `device-failure`: roll call under ust. 3. */
  method: votingMethod,
  lines: z.array(namedLineView),
  exclusions: z.array(
    namedLineView
      .pick({ memberId: true, firstName: true, lastName: true })
      .extend({ reason: z.string(), declaredBy: z.enum(['member', 'chair']) }),
  ),
  remarks: z.array(votingRemark),
  /** S-10: first and last name of who presided when the vote was opened; absent where nobody did. */
  presidedBy: z.string().optional(),
  /** papers of the discharge the chair went on without, and why; absent elsewhere. */
  waivedPapers: z
    .array(z.object({ missing: z.array(z.enum(dossierPapers)), reason: z.string(), at: instant }))
    .optional(),
  /** every paper of the discharge: its document's title, or why there is none; neither: it was missing. Absent elsewhere. */
  dischargePapers: z
    .array(z.object({ paper: z.enum(dossierPapers), title: z.string().nullable(), reason: z.string().nullable() }))
    .optional(),
  /** V-32: minuted with the vote; the record itself is never edited. */
  objections: z.array(objectionView),
  /** The list is open to everybody from the moment of closing. */
  publishedAt: instant,
  /** Head of the chain after closing: what the minutes print (V-30). */
  closedSeq: z.number(),
  closedHash: z.string(),
});
export type VotingRecord = z.infer<typeof votingRecord>;

/**
 * GET /api/public/sessions/:sessionId/named-list(.json|.csv|.pdf?layout=a|b): all counted votes of the session.
 * Beside it …/log.jsonl (one stored event a line, up to an open vote) and …/attendance.pdf.
 */
export const collectiveList = z.object({
  session: sessionSummary.omit({ termId: true }),
  votings: z.array(votingRecord),
  /** The change log of the agenda (art. 20 ust. 1a). */
  agendaChanges: z.array(agendaChangeView),
});
export type CollectiveList = z.infer<typeof collectiveList>;

export { votingSummary };
