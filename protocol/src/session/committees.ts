import { z } from 'zod';
import { committeeKinds, type SittingCommittee } from '../../../core/src/committees/committee.js';
import { type CommitteeOpinion, opinionKinds } from '../../../core/src/committees/opinion.js';
import { entityId } from './council.js';
import { majority } from './majority.js';
import { line, localDay, text, uuid } from './text.js';

export const committeeKind = z.enum(committeeKinds);
export const opinionKind = z.enum(opinionKinds);

/** K-06: a share of the committee's members, `p/q`. */
export const quorumShare = z.strictObject({ p: z.int().min(1).max(1000), q: z.int().min(1).max(1000) });

export const sittingCommittee = z.strictObject({
  committeeId: entityId,
  name: line(200, 1),
  kind: committeeKind,
  number: z.int().min(1).max(3999),
  memberIds: z.array(entityId).min(1).max(100),
  chairId: entityId.nullable(),
  deputyId: entityId.nullable(),
  quorum: quorumShare,
  handCounts: z.boolean(),
  majority: majority.optional(),
}) satisfies z.ZodType<SittingCommittee>;

const votes = z.int().min(0).max(100);

/** K-10: an opinion at an item of the council's agenda. */
export const committeeOpinion = z.strictObject({
  committee: line(200, 1),
  opinion: opinionKind,
  remarks: text(2000).nullable(),
  votes: z.strictObject({ for: votes, against: votes, abstain: votes }).nullable(),
  day: localDay.nullable(),
  sessionId: uuid.nullable(),
}) satisfies z.ZodType<CommitteeOpinion>;

/** K-05: raised hands. */
export const countedHands = { for: votes, against: votes, abstain: votes };
