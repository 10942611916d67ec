import { z } from 'zod';
import { committeeKind, quorumShare } from '../session/committees.js';
import { entityId } from '../session/council.js';
import { text, uuid } from '../session/text.js';

/** K-06: what a statut may ask for in a committee: `zwykła` or `bezwzględna większość głosów`. */
export const committeeMajorities = ['simple', 'absolute-of-votes'] as const;
export const committeeMajority = z.enum(committeeMajorities);
export type CommitteeMajority = z.infer<typeof committeeMajority>;

/**
 * Committees of a term (K-01), role `council-office`: GET/POST /api/office/terms/:termId/committees, PUT …/:committeeId.
 * `version` guards against lost updates (409). `closed` = dissolved: it sits no more, its sittings stay.
 */
export const committeeInput = z.strictObject({
  name: text(200, 1),
  kind: committeeKind,
  memberIds: z.array(entityId).max(100),
  chairId: entityId.nullable(),
  deputyId: entityId.nullable(),
  quorum: quorumShare,
  handCounts: z.boolean(),
  majority: committeeMajority.default('simple'),
  closed: z.boolean(),
});
export type CommitteeInput = z.infer<typeof committeeInput>;

export const committeeRecord = committeeInput.extend({ committeeId: uuid, version: z.number() });
export type CommitteeRecord = z.infer<typeof committeeRecord>;

export const committeeChange = committeeInput.extend({ version: z.int().min(1) });
export type CommitteeChange = z.infer<typeof committeeChange>;
