import { z } from 'zod';
import { committeePaperKinds } from '../../../core/src/committees/committee-papers.js';
import { itemDocument } from '../session/agenda.js';
import { committeeKind } from '../session/committees.js';
import { entityId } from '../session/council.js';
import { instant, line, localDay, uuid } from '../session/text.js';

/**
 * Plans of work and reports of committees (K-01, art. 21 ust. 3 u.s.g.), role `council-office`. The PDF is uploaded before
 * (PUT /api/office/documents). GET /api/office/terms/:termId/committee-papers; POST …/terms/:termId/committees/:committeeId/papers;
 * PUT …/terms/:termId/committee-papers/:paperId/days; POST …/:paperId/withdrawal. Every one answers `committeePapers`.
 * A paper is public once entered; nothing is changed or removed: days are written anew, a paper is taken down with a reason.
 */
export const committeePaperDays = z.strictObject({
  adoptedOn: localDay,
  presentedOn: localDay.nullable(),
  approvedOn: localDay.nullable(),
});
export type CommitteePaperDaysInput = z.infer<typeof committeePaperDays>;

export const committeePaperInput = committeePaperDays.extend({
  kind: z.enum(committeePaperKinds),
  year: z.int().min(1990).max(2200),
  document: itemDocument,
  /** Somebody looked for personal data beyond names and functions; refused without. */
  checked: z.boolean(),
});
export type CommitteePaperInput = z.infer<typeof committeePaperInput>;

/** `basedOn`: the number of the days they replace, against lost updates (409). */
export const committeePaperDaysChange = committeePaperDays.extend({ basedOn: z.int().min(1) });
export type CommitteePaperDaysChange = z.infer<typeof committeePaperDaysChange>;

export const committeePaperWithdrawal = z.strictObject({ reason: line(300, 3) });
export type CommitteePaperWithdrawal = z.infer<typeof committeePaperWithdrawal>;

export const committeePaper = z.object({
  paperId: uuid,
  committeeId: uuid,
  kind: z.enum(committeePaperKinds),
  year: z.number(),
  document: itemDocument,
  enteredAt: instant,
  days: committeePaperDays,
  /** How often its days were written. */
  daysNo: z.number(),
  withdrawn: z.object({ at: instant, reason: z.string() }).nullable(),
});
export type CommitteePaperRecord = z.infer<typeof committeePaper>;

export const committeePapers = z.object({
  /** The newest year first. */
  papers: z.array(committeePaper),
  /** Plans of this year and reports of the last one that committees have not entered. */
  missing: z.array(z.object({ committeeId: uuid, kind: z.enum(committeePaperKinds), year: z.number() })),
});
export type CommitteePapers = z.infer<typeof committeePapers>;

/**
 * What everybody sees of a committee: names and functions, papers. GET /api/public/committees/:committeeId;
 * a paper: …/papers/:paperId.pdf (404 once it was taken down).
 */
export const publicCommittee = z.object({
  committeeId: uuid,
  termId: uuid,
  name: z.string(),
  kind: committeeKind,
  dissolved: z.boolean(),
  councilName: z.string(),
  training: z.boolean(),
  members: z.array(
    z.object({ memberId: entityId, fullName: z.string(), function: z.enum(['chair', 'deputy', 'member']) }),
  ),
  papers: z.array(
    committeePaper
      .pick({ paperId: true, kind: true, year: true, enteredAt: true, days: true, withdrawn: true })
      .extend({ title: z.string().nullable(), bytes: z.number() }),
  ),
});
export type PublicCommittee = z.infer<typeof publicCommittee>;
