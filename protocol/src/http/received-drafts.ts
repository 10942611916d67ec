import { z } from 'zod';
import { draftFilers } from '../../../core/src/received-drafts/received-draft.js';
import { itemDocument } from '../session/agenda.js';
import { instant, line, localDay, text, uuid } from '../session/text.js';

/**
 * The register of drafts received (Wpływ projektów uchwał; S-07 … S-09), role `council-office`.
 * GET/POST /api/office/terms/:termId/received-drafts, POST …/:draftId/withdraw.
 * GET /api/office/meetings/:sessionId/received-drafts: what the law proposes for this session. An agenda item made from a draft has the
 * draft's id: that is how a draft stands on an agenda. PUT …/:draftId/leaving-out {reason}: the chair leaves a binding draft out.
 */
export const receivedDraftInput = z
  .strictObject({
    filer: z.enum(draftFilers),
    /** Which club; only where `filer` is `club`. */
    clubId: line(60, 1).nullable(),
    /** As it stands in the agenda: `Wójt Gminy`, `Klub Radnych …`. */
    filerName: line(160, 1),
    receivedOn: localDay,
    /** Mayor and clubs: they ask for the next session (art. 20 ust. 5, 6). */
    requested: z.boolean(),
    spatialPlanning: z.boolean(),
    title: line(1000, 1),
    documents: z.array(itemDocument).max(20),
  })
  .refine(({ filer, clubId }) => (filer === 'club') === (clubId !== null), { path: ['clubId'] });
export type ReceivedDraftInput = z.infer<typeof receivedDraftInput>;

const draftPlace = z.object({ sessionId: uuid, number: z.number() });

export const receivedDraft = z.object({
  ...receivedDraftInput.shape,
  draftId: uuid,
  /** Number of receipt within the term. */
  no: z.number(),
  withdrawnAt: instant.nullable(),
  /** The session of the council whose agenda holds it. */
  placedIn: draftPlace.nullable(),
  /** The last session that did not deal with it: its item was taken off or never taken up; it may be put on another agenda. */
  takenOffFrom: draftPlace.nullable(),
});
export type ReceivedDraft = z.infer<typeof receivedDraft>;

/** A draft that waits, seen from one session in preparation. */
export const draftProposal = z.object({
  draft: receivedDraft,
  duty: z.object({
    kind: z.enum(['must', 'may', 'not-yet']),
    article: z.string().nullable(),
    latest: localDay.nullable(),
  }),
  /** S-08: another draft of the same club stands on this agenda already. */
  beyondClubLimit: z.boolean(),
  /** Why the chair leaves it out of this session; null: nobody decided so. */
  leftOut: z.string().nullable(),
});
export type DraftProposal = z.infer<typeof draftProposal>;

export const leavingOut = z.strictObject({ reason: text(1000, 3) });
export type LeavingOut = z.infer<typeof leavingOut>;
