import { z } from 'zod';
import { entityId } from '../session/council.js';
import { line, localDay, uuid } from '../session/text.js';

/**
 * Resignations of the chair and vice-chairs (art. 19 ust. 5–6 u.s.g.), role `council-office`.
 * GET/POST /api/office/terms/:termId/resignations, POST …/:resignationId/ending, POST …/:resignationId/end-of-office: the register of
 * offices is changed by a person, once the resignation was accepted by resolution or by law. Nothing is changed or removed.
 */
export const resignationInput = z.strictObject({ memberId: entityId, filedOn: localDay });
export type ResignationInput = z.infer<typeof resignationInput>;

export const resignationEnding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), day: localDay, resolutionNo: line(60, 1) }),
  z.strictObject({ kind: z.literal('taken-back'), day: localDay }),
]);

export const resignation = z.object({
  resignationId: uuid,
  memberId: entityId,
  fullName: z.string(),
  office: z.enum(['chair', 'vice-chair']),
  filedOn: localDay,
  /** Last day for the council's resolution (art. 19 ust. 5). */
  lastResolutionDay: localDay,
  /** Without one accepted by law at the end of this day (art. 19 ust. 6). */
  acceptedByLawOn: localDay,
  ending: resignationEnding.nullable(),
  standing: z.enum(['waits', 'late', 'accepted', 'by-law', 'taken-back']),
  /** When and on which basis a person changed the register; null: the register still has the office. */
  officeEnded: z.object({ day: localDay, basis: z.string() }).nullable(),
});
export type ResignationRecord = z.infer<typeof resignation>;
