import { z } from 'zod';
import { draftStatuses } from '../../../core/src/amendments/draft-status.js';
import { blockKinds } from '../../../core/src/amendments/en-bloc.js';
import { amendmentChange, draftText } from '../session/amendments.js';

/** V-27: how far each draft of the agenda has come; its words go out with the draft on the table. */
export const draftsPart = z.array(
  z.object({
    itemId: z.string(),
    status: z.enum(draftStatuses),
    hasText: z.boolean(),
    /** An autopoprawka or an adopted amendment is in the text; absent = none. */
    isAmended: z.boolean().optional(),
    amendments: z.number(),
    /** How many still wait for a decision. */
    waiting: z.number(),
  }),
);

export const amendmentView = z.object({
  amendmentId: z.string(),
  no: z.number(),
  /** The unit's mark or the place in words. */
  place: z.string(),
  change: amendmentChange,
  mover: z.enum(['member', 'committee', 'sponsor']),
  moverName: z.string(),
  /** Set when a councillor moved it: whose desk may take it back. */
  memberId: z.string().nullable(),
  status: z.enum(['moved', 'in-vote', 'adopted', 'rejected', 'withdrawn', 'moot', 'entered', 'taken-over']),
  /** The vote that decided it. */
  votingNo: z.number().nullable(),
  /** Why it is moot, in the chair's words. */
  reason: z.string().nullable(),
  /** While it waits: how far it reaches; `share` is the changed part of the unit's words in per mille. */
  reach: z.object({ whole: z.boolean(), share: z.number() }).nullable(),
  /** G-05: proposed as moot; `because` = the amendment that left nothing to decide, null when the place is gone. */
  proposedMoot: z.object({ because: z.string().nullable(), becauseNo: z.number().nullable() }).nullable(),
});

/** V-28: the announced en bloc vote. */
export const blockView = z.object({
  blockId: z.string(),
  of: z.enum(blockKinds),
  /** Amendment ids, or the minutes or candidates in words. */
  parts: z.array(z.string()),
  /** Full names of those who objected. */
  objections: z.array(z.string()),
});

/** A draft with everything moved against it (V-26). */
export const draftView = z.object({
  itemId: z.string(),
  status: z.enum(draftStatuses),
  /** As convened; null for a draft kept as a paper only. */
  units: draftText.nullable(),
  /** With autopoprawki and adopted amendments. */
  amended: draftText.nullable(),
  amendments: z.array(amendmentView),
  /** Waiting amendments in the order of voting. */
  order: z.array(z.string()),
  /** Whether the chair fixed the order; otherwise it is proposed. */
  orderFixed: z.boolean(),
  block: blockView.nullable(),
});

/** What a vote on amendments puts to the vote, for desks and walls (V-02). */
export const amendmentWording = z.object({
  no: z.number(),
  place: z.string(),
  change: amendmentChange,
  /** The unit's words before; null for a new unit or a place told in words. */
  before: z.string().nullable(),
});

export type DraftsPart = z.infer<typeof draftsPart>;
export type AmendmentView = z.infer<typeof amendmentView>;
export type BlockView = z.infer<typeof blockView>;
export type DraftView = z.infer<typeof draftView>;
export type AmendmentWording = z.infer<typeof amendmentWording>;
