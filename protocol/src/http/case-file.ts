import { z } from 'zod';
import { deskEntryKinds } from '../desk-entry-kinds.js';
import { instant, sha256Hex } from '../session/text.js';
import { choice } from '../views/parts.js';
import { votingRecord } from './sessions.js';

const seq = z.number().int().min(1);
const link = z.object({ seq, hash: sha256Hex });

/** Why somebody stood on the roll of the vote, or did not (V-02, S-24, art. 25a). */
export const voterGrounds = [
  'present-at-opening',
  'entered-during',
  'excluded',
  'entered-too-late',
  'struck',
  'not-sworn',
  'absent',
] as const;
export type VoterGround = (typeof voterGrounds)[number];

export const caseVoter = z.object({
  memberId: z.string(),
  fullName: z.string(),
  mayVote: z.boolean(),
  ground: z.enum(voterGrounds),
  /** The entry of the attendance register or the exclusion this rests on; null for who never checked in. */
  event: z.object({ seq, at: instant, kind: z.string() }).nullable(),
  /** Reason of an exclusion as the log tells it (art. 25a). */
  reason: z.string().nullable(),
});
export type CaseVoter = z.infer<typeof caseVoter>;

/** One event of the log that concerns the vote, with the bytes its hash was made of. */
export const caseEvent = z.object({
  seq,
  at: instant,
  type: z.string(),
  /** The event in Polish, in one sentence. */
  text: z.string(),
  /** Of a ballot: whose, what, how it came in, whether it counts, and the code its voter was shown. */
  ballot: z
    .object({
      memberId: z.string(),
      fullName: z.string(),
      choice,
      origin: z.enum(['device', 'oral', 'hand', 'paper']),
      standing: z.enum(['counted', 'replaced', 'set-aside', 'waits-for-second-person']),
      receipt: z.string().nullable(),
    })
    .nullable(),
  /** Whose act it was: a councillor by name, anybody else by function. Files made before this was noted have none. */
  by: z.string().optional(),
  deviceId: z.string(),
  prevHash: sha256Hex,
  body: z.string(),
  hash: sha256Hex,
});
export type CaseEvent = z.infer<typeof caseEvent>;

/** An entry of the desk journal: evidence of the way a vote took, not of the vote. */
export const deskEntry = z.object({
  at: instant,
  memberId: z.string(),
  fullName: z.string(),
  deviceId: z.string(),
  hubId: z.string(),
  kind: z.enum(deskEntryKinds),
  commandId: z.string().nullable(),
  seq: z.number().nullable(),
  detail: z.string().nullable(),
});
export type CaseDeskEntry = z.infer<typeof deskEntry>;

export const caseRecount = z.discriminatedUnion('verdict', [
  z.object({
    verdict: z.literal('intact'),
    events: z.number(),
    headHash: sha256Hex,
    /** The result by the other road, and whether it is the one that was stated. */
    outcome: z.string(),
    tally: votingRecord.shape.result.shape.tally,
    agrees: z.boolean(),
  }),
  z.object({ verdict: z.literal('broken'), seq: z.number(), reason: z.string(), detail: z.string() }),
]);
export type CaseRecount = z.infer<typeof caseRecount>;

/**
 * „Akta głosowania": everything needed to argue about one counted vote, as it was when the file was made.
 * POST /api/sessions/:sessionId/votings/:votingId/case-files makes one; GET the same lists `caseFileSummary[]`;
 * GET /api/sessions/:sessionId/case-files/:caseFileId.json|.pdf. For the council office, the operator and the chair.
 */
export const caseFile = z.object({
  format: z.literal('kworum-case-file/1'),
  caseFileId: z.uuid(),
  madeAt: instant,
  madeBy: z.string(),
  /** `closed-part`: the vote was held without the public; nothing of it is told outside (S-27). */
  openness: z.enum(['open', 'closed-part']),
  place: z.string(),
  vote: votingRecord,
  put: z.object({
    itemTitle: z.string(),
    preparedAt: instant,
    preparedSeq: seq,
    documents: z.array(z.object({ documentId: z.string(), title: z.string(), sha256: z.string() })),
    sheets: z.array(z.object({ documentId: z.string(), sha256: z.string(), at: instant, seq })),
  }),
  rules: z.object({
    ruleSetVersion: z.string(),
    validFrom: z.string(),
    /** The statut's version of the day, when the session departed from it (G-02). */
    departsFrom: z.string().nullable(),
    lateEntryMayVote: z.boolean(),
    enteredVotes: z.boolean(),
    liveVotes: z.boolean(),
  }),
  voters: z.array(caseVoter),
  events: z.array(caseEvent),
  desks: z.object({
    from: instant,
    to: instant,
    entries: z.array(deskEntry),
    /** Notes of these hours that could not be kept while the database was away. */
    dropped: z.number(),
  }),
  chain: z.object({
    prepared: link,
    opening: link,
    closing: link,
    head: link,
    /** Signed notes (C2SP) around the vote, with the lines of witnesses. */
    checkpoints: z.array(z.object({ size: seq, madeAt: instant, note: z.string() })),
  }),
  recount: caseRecount,
});
export type CaseFile = z.infer<typeof caseFile>;

export const caseFileSummary = z.object({
  caseFileId: z.uuid(),
  madeAt: instant,
  madeBy: z.string(),
  /** Of the JSON file, byte for byte. */
  sha256: sha256Hex,
});
export type CaseFileSummary = z.infer<typeof caseFileSummary>;
