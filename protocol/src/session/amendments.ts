import { z } from 'zod';
import type { AmendmentChange, AmendmentMover } from '../../../core/src/amendments/amendment.js';
import type { DraftText } from '../../../core/src/amendments/draft-text.js';
import { blockKinds } from '../../../core/src/amendments/en-bloc.js';
import { entityId } from './council.js';
import { line, text, uuid } from './text.js';

const wording = text(20_000);

/** A draft's text in units (V-26); ids are unique within it. */
export const draftText = z
  .array(z.strictObject({ unitId: entityId, label: line(60), text: text(20_000, 1) }))
  .min(1)
  .max(400)
  .refine((units) => new Set(units.map(({ unitId }) => unitId)).size === units.length, 'unit twice')
  .refine((units) => units.reduce((sum, unit) => sum + unit.text.length, 0) <= 200_000, 'text too long')
  .readonly() satisfies z.ZodType<DraftText>;

export const amendmentChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reword'), unitId: entityId, find: text(5000, 1), text: text(5000) }),
  z.strictObject({ kind: z.literal('rewrite'), unitId: entityId, text: wording }),
  z.strictObject({ kind: z.literal('delete'), unitId: entityId }),
  z.strictObject({ kind: z.literal('insert'), afterUnitId: entityId.nullable(), label: line(60, 1), text: wording }),
  z.strictObject({ kind: z.literal('described'), place: line(200), text: wording }),
]) satisfies z.ZodType<AmendmentChange>;

export const amendmentMover = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('member'), memberId: entityId }),
  z.strictObject({ kind: z.literal('committee'), name: line(160, 1) }),
]) satisfies z.ZodType<Exclude<AmendmentMover, { kind: 'sponsor' }>>;

const ofAmendment = z.strictObject({ amendmentId: uuid });

/** Payloads of the orders about drafts and their amendments (V-26 … V-28). */
export const amendmentPayloads = {
  MoveAmendment: z.strictObject({ itemId: entityId, change: amendmentChange, mover: amendmentMover.nullable() }),
  MakeSponsorAmendment: z.strictObject({
    itemId: entityId,
    change: amendmentChange.nullable(),
    takesOver: uuid.nullable(),
    sponsor: line(160),
  }),
  WithdrawAmendment: ofAmendment,
  SetAmendmentOrder: z.strictObject({ itemId: entityId, order: z.array(uuid).max(500) }),
  DeclareAmendmentMoot: z.strictObject({ amendmentId: uuid, because: uuid.nullable(), reason: text(1000) }),
  WithdrawDraft: z.strictObject({ itemId: entityId, reason: text(1000) }),
  ProposeBlock: z.strictObject({
    itemId: entityId,
    of: z.enum([...blockKinds, 'resolutions']),
    parts: z.array(line(300, 1)).max(100),
  }),
  ObjectToBlock: z.strictObject({ blockId: uuid }),
};
