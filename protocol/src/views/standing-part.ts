import { z } from 'zod';
import { objectionTargets } from '../../../core/src/voting/objections.js';
import { matterId, votingForm, votingKind } from '../session/agenda.js';
import { majority } from '../session/majority.js';
import { instant } from '../session/text.js';

/** What the law or the chair attached to a vote beside its figures: carried by the vote on the table, by summaries and by records. */
export const votingStanding = z.object({
  /** The matter of §3; null when nobody named one. */
  matter: matterId.nullable(),
  form: votingForm,
  /** V-23, V-24; `decision` is the chair's own word on a discharge, null until there is one. */
  consequence: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('confidence-refused-by-law'), basis: z.string() }),
      z.object({ kind: z.literal('discharge-not-adopted'), basis: z.string(), decision: z.string().nullable() }),
    ])
    .nullable(),
  /** V-18: a void vote without it lacked the quorum. */
  annulment: z.object({ reason: z.string(), at: instant }).nullable(),
  /** V-17: numbers of the vote this one repeats and of the motion that carried it. */
  revote: z.object({ ofNo: z.number(), motionNo: z.number(), reason: z.string() }).nullable(),
  /** V-17: number of the vote that took the place of this one. */
  repeatedByNo: z.number().nullable(),
});
export type VotingStanding = z.infer<typeof votingStanding>;

/** V-32: an objection as chair and operator see it, and as the record keeps it. */
export const objectionView = z.object({
  objectionId: z.string(),
  fullName: z.string(),
  concerns: z.enum(objectionTargets),
  text: z.string(),
  at: instant,
  note: z.string().nullable(),
});
export type ObjectionView = z.infer<typeof objectionView>;

/** What may still be done about a counted vote; for chair and operator. */
export const remediesView = z.object({
  votingId: z.string(),
  no: z.number(),
  subject: z.string(),
  /** What was put to the vote, to be put to it again (V-17). */
  question: z.object({
    itemId: z.string(),
    subject: z.string(),
    kind: votingKind,
    documentIds: z.array(z.string()),
    majority,
    basis: z.string(),
    matter: matterId.optional(),
    form: votingForm.optional(),
  }),
  /** V-18: the chair may annul it now. */
  mayAnnul: z.boolean(),
  /** V-17: it may be repeated; the adopted motions that may carry that, the newest first. */
  mayRepeat: z.boolean(),
  motions: z.array(z.object({ votingId: z.string(), no: z.number(), subject: z.string() })),
  /** V-32: objections nobody has answered. */
  openObjections: z.array(objectionView),
});
export type RemediesView = z.infer<typeof remediesView>;

/** V-32 at the own desk: which vote may be objected to now, and what became of the own objections. */
export const ownObjections = z.object({
  /** The counted vote the councillor may object to; null when there is none. */
  votingId: z.string().nullable(),
  raised: z.array(objectionView.omit({ fullName: true }).extend({ votingId: z.string(), no: z.number() })),
});
export type OwnObjections = z.infer<typeof ownObjections>;
