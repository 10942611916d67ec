import { z } from 'zod';
import { ballotPapers, electionEndings, electionOffices } from '../../../core/src/elections/election.js';
import { roundCount } from '../session/elections.js';
import { instant } from '../session/text.js';

/** One round of a secret vote. B-04: who took a paper, then the figures; nothing says what anybody chose. */
export const secretRoundView = z.object({
  roundId: z.string(),
  no: z.number(),
  paper: z.enum(ballotPapers),
  /** As on the paper: Polish order. */
  candidates: z.array(z.object({ candidateId: z.string(), fullName: z.string() })),
  commission: z.array(z.string()),
  status: z.enum(['open', 'closed', 'counted', 'announced', 'void']),
  openedAt: instant,
  closedAt: instant.nullable(),
  announcedAt: instant.nullable(),
  present: z.number(),
  quorum: z.number(),
  /** False: void for want of a quorum; null while the box is open. */
  quorumMet: z.boolean().nullable(),
  /** Councillors who took a paper, in Polish order. */
  issuedTo: z.array(z.object({ memberId: z.string(), fullName: z.string() })),
  /** The protocol was entered once and waits for the second person (V-15). */
  awaitsSecondEntry: z.boolean(),
  /** Only once announced. */
  count: roundCount.nullable(),
  elected: z.array(z.string()),
  formula: z.string().nullable(),
  annulment: z.string().nullable(),
});

export const candidateView = z.object({
  candidateId: z.string(),
  memberId: z.string().nullable(),
  fullName: z.string(),
  nominatedBy: z.string().nullable(),
  candidacy: z.enum(['nominated', 'standing', 'declined', 'out']),
});

export const electionView = z.object({
  electionId: z.string(),
  itemId: z.string(),
  itemNumber: z.string(),
  office: z.enum(electionOffices),
  seats: z.number(),
  nominationsOpen: z.boolean(),
  runOff: z.boolean(),
  candidates: z.array(candidateView),
  rounds: z.array(secretRoundView),
  /** Elected and asked whether they accept. */
  awaiting: z.array(z.string()),
  ending: z.enum(electionEndings).nullable(),
  endReason: z.string().nullable(),
});

/** Secret votes of the session; all of it is public (B-04). */
export const electionsPart = z.object({
  /** B-05: komisja skrutacyjna; empty before it was appointed. */
  commission: z.array(z.object({ memberId: z.string(), fullName: z.string() })),
  /** B-08: the number of vice-chairs in force; null while nobody fixed it. */
  viceChairs: z.number().nullable(),
  all: z.array(electionView),
});

/** What only the presider sees before announcing: the confirmed figures and the words to read out. */
export const electionOutlook = z.object({ count: roundCount, formula: z.string() }).nullable();

export type SecretRoundView = z.infer<typeof secretRoundView>;
export type CandidateView = z.infer<typeof candidateView>;
export type ElectionView = z.infer<typeof electionView>;
export type ElectionsPart = z.infer<typeof electionsPart>;
