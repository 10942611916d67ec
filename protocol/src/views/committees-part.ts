import { z } from 'zod';
import { committeeKind, opinionKind } from '../session/committees.js';
import { majority } from '../session/majority.js';

/** A committee that sits here, with its own quorum (K-06, K-07). */
export const committeeView = z.object({
  committeeId: z.string(),
  name: z.string(),
  kind: committeeKind,
  /** `XII`: the number of its sitting within the term. */
  roman: z.string(),
  chairId: z.string().nullable(),
  deputyId: z.string().nullable(),
  memberIds: z.array(z.string()),
  handCounts: z.boolean(),
  /** K-06: the majority of its statut, where its sitting keeps one. */
  majority: majority.optional(),
  quorum: z.object({ present: z.number(), required: z.number(), statutorySize: z.number(), met: z.boolean() }),
  /** What it thinks of the items it dealt with (K-10). */
  opinions: z.array(
    z.object({
      itemId: z.string(),
      opinion: opinionKind,
      remarks: z.string().nullable(),
      votingId: z.string().nullable(),
    }),
  ),
});

/** Empty at a session of the council. */
export const committeesPart = z.array(committeeView);

/** What a vote of a committee adds to a view of it; absent at a session of the council. */
export const committeeVote = {
  committeeId: z.string().nullable().optional(),
  /** K-05: hands were counted; there is no named list. */
  byHands: z.boolean().optional(),
};

export type CommitteeView = z.infer<typeof committeeView>;
export type CommitteesPart = z.infer<typeof committeesPart>;
