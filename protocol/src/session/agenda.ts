import { z } from 'zod';
import {
  type ItemDocument,
  type ItemDraft,
  itemKinds,
  type PlannedVote,
} from '../../../core/src/agenda/agenda-item.js';
import type { Majority } from '../../../core/src/voting/majority.js';
import { votingKinds } from '../../../core/src/voting/voting.js';
import { entityId } from './council.js';
import { sha256Hex, text } from './text.js';

export const majority = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('simple') }),
  z.strictObject({ kind: z.literal('absolute-of-votes') }),
  z.strictObject({ kind: z.literal('absolute-of-statutory') }),
  z.strictObject({
    kind: z.literal('qualified'),
    p: z.int().min(1).max(1000),
    q: z.int().min(1).max(1000),
    of: z.enum(['statutory', 'votes']),
  }),
]) satisfies z.ZodType<Majority>;

export const votingKind = z.enum(votingKinds);

export const plannedVote = z.strictObject({
  subject: text(1000, 1),
  kind: votingKind,
  majority,
  basis: text(200, 1),
}) satisfies z.ZodType<PlannedVote>;

export const itemDocument = z.strictObject({
  documentId: entityId,
  title: text(300, 1),
  fileName: text(200, 1),
  sha256: sha256Hex,
  bytes: z.int().min(1),
}) satisfies z.ZodType<ItemDocument>;

export const itemDraft = z.strictObject({
  itemId: entityId,
  number: text(12, 1),
  title: text(1000, 1),
  kind: z.enum(itemKinds),
  draftNo: text(60, 1).nullable(),
  sponsor: text(160, 1).nullable(),
  documents: z.array(itemDocument).max(50),
  vote: plannedVote.nullable(),
}) satisfies z.ZodType<ItemDraft>;

export const agenda = z.array(itemDraft).max(200);
