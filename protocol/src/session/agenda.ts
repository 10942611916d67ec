import { z } from 'zod';
import {
  type ItemDocument,
  type ItemDraft,
  itemKinds,
  type PlannedVote,
} from '../../../core/src/agenda/agenda-item.js';
import { type DossierEntry, dossierPapers } from '../../../core/src/annual/dossier.js';
import { matterIds, votingForms } from '../../../core/src/voting/matters.js';
import { votingKinds } from '../../../core/src/voting/voting.js';
import { draftText } from './amendments.js';
import { committeeOpinion } from './committees.js';
import { entityId } from './council.js';
import { plannedElection } from './elections.js';
import { majority } from './majority.js';
import { line, sha256Hex } from './text.js';

export const matterId = z.enum(matterIds);

export const votingForm = z.enum(votingForms);

export const votingKind = z.enum(votingKinds);

export const plannedVote = z.strictObject({
  subject: line(1000, 1),
  kind: votingKind,
  majority,
  basis: line(200, 1),
  matter: matterId.optional(),
  confirmedBy: line(160, 1).optional(),
}) satisfies z.ZodType<PlannedVote>;

export const itemDocument = z.strictObject({
  documentId: entityId,
  title: line(300, 1),
  fileName: line(200, 1),
  sha256: sha256Hex,
  bytes: z.int().min(1),
}) satisfies z.ZodType<ItemDocument>;

/** a paper of the discharge, ticked by the office. */
export const dossierEntry = z.strictObject({
  paper: z.enum(dossierPapers),
  documentId: entityId.nullable(),
  reason: line(300, 1).nullable(),
}) satisfies z.ZodType<DossierEntry>;

export const itemDraft = z.strictObject({
  itemId: entityId,
  number: line(12, 1),
  title: line(1000, 1),
  kind: z.enum(itemKinds),
  draftNo: line(60, 1).nullable(),
  sponsor: line(160, 1).nullable(),
  documents: z.array(itemDocument).max(50),
  vote: plannedVote.nullable(),
  dossier: z.array(dossierEntry).max(dossierPapers.length).readonly().optional(),
  election: plannedElection.optional(),
  text: draftText.optional(),
  opinions: z.array(committeeOpinion).max(20).readonly().optional(),
}) satisfies z.ZodType<ItemDraft>;

export const agenda = z.array(itemDraft).max(200);
