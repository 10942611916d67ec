import { z } from 'zod';
import { committeeKind, quorumShare } from '../session/committees.js';
import { entityId } from '../session/council.js';
import { majority } from '../session/majority.js';
import { text, uuid } from '../session/text.js';

/**
 * Committees of a term (K-01), role `council-office`: GET/POST /api/office/terms/:termId/committees, PUT …/:committeeId.
 * `version` guards against lost updates (409). `closed` = dissolved: it sits no more, its sittings stay. `majority`: what its statut
 * asks for in every vote (K-06); `statutory` then means the members of the committee with a mandate.
 */
export const committeeInput = z.strictObject({
  name: text(200, 1),
  kind: committeeKind,
  memberIds: z.array(entityId).max(100),
  chairId: entityId.nullable(),
  deputyId: entityId.nullable(),
  quorum: quorumShare,
  handCounts: z.boolean(),
  majority: majority.default({ kind: 'simple' }),
  closed: z.boolean(),
});
export type CommitteeInput = z.infer<typeof committeeInput>;

export const committeeRecord = committeeInput.extend({ committeeId: uuid, version: z.number() });
export type CommitteeRecord = z.infer<typeof committeeRecord>;

export const committeeChange = committeeInput.extend({ version: z.int().min(1) });
export type CommitteeChange = z.infer<typeof committeeChange>;
